package io.icprules.drools.engine;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;

import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Filing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/** Small rule bases for tests, made without compiling DRL. */
final class TestModels {

    static final String PACKAGE = "io.icprules.rules.national.test";

    private static final Global<VerdictCollector> VERDICT = globalOf(VerdictCollector.class, PACKAGE, "verdict");
    private static final RuleBaseProperties PROPERTIES = new RuleBaseProperties(
            new RuleBaseId("test", "0"), LocalDate.of(2018, 6, 9), LocalDate.of(2019, 9, 20), List.of(), List.of());

    private static final class PackageModel extends ModelImpl {
        @Override
        public String getPackageName() {
            return PACKAGE;
        }
    }

    private TestModels() {}

    static RuleBase ruleBase(Model... models) {
        return RuleBase.ofModels(PROPERTIES, Map.of(), List.of(models));
    }

    /** A model with one rule that does nothing. */
    static Model model() {
        return model(rule(filing -> true, (drools, filing) -> {}));
    }

    static Model model(Rule... rules) {
        return new PackageModel().addGlobal(VERDICT).withRules(List.of(rules));
    }

    /** A rule {@code cn-nat-test} that reads the province. */
    static Rule rule(Predicate1<Filing> test, Block2<Drools, Filing> consequence) {
        Variable<Filing> filing = declarationOf(Filing.class, "$filing");
        return PatternDSL.rule(PACKAGE, "cn-nat-test")
                .metadata("title", "测试")
                .metadata("titleEn", "test")
                .metadata("message", "测试")
                .metadata("messageEn", "test")
                .metadata("source", "test")
                .metadata("section", "test")
                .metadata("severity", "BLOCKING")
                .build(
                        pattern(filing).expr("test", test, reactOn("province")),
                        on(filing).execute(consequence));
    }
}
