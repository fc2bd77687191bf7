package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Filing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

class FailingRulesTest {

    private static final String PACKAGE = "io.icprules.rules.national.test";
    private static final Global<VerdictCollector> VERDICT = globalOf(VerdictCollector.class, PACKAGE, "verdict");
    private static final RuleBaseProperties PROPERTIES =
            new RuleBaseProperties(new RuleBaseId("test", "0"), LocalDate.of(2018, 6, 9), LocalDate.of(2019, 9, 20));

    private static final class PackageModel extends ModelImpl {
        @Override
        public String getPackageName() {
            return PACKAGE;
        }
    }

    private static Model model(Rule... rules) {
        return new PackageModel().addGlobal(VERDICT).withRules(List.of(rules));
    }

    private static Rule rule(String severity, Predicate1<Filing> test, Block2<Drools, Filing> consequence) {
        Variable<Filing> filing = declarationOf(Filing.class, "$filing");
        return org.drools.model.PatternDSL.rule(PACKAGE, "cn-nat-test")
                .metadata("title", "测试")
                .metadata("titleEn", "test")
                .metadata("message", "测试")
                .metadata("messageEn", "test")
                .metadata("source", "test")
                .metadata("section", "test")
                .metadata("severity", severity)
                .build(
                        pattern(filing).expr("test", test, reactOn("province")),
                        on(filing).execute(consequence));
    }

    private static void evaluate(Model model) {
        new DroolsFilingRules(new RuleBase(PROPERTIES, Map.of(), List.of(model)))
                .evaluate(Applications.firstFiling(Province.BEIJING, LocalDate.of(2019, 9, 20))
                        .build());
    }

    private static void assertFails(Model model, ErrorCode code, String text) {
        assertThatThrownBy(() -> evaluate(model))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(text)
                .hasMessageContaining("\n");
    }

    @Test
    void aConsequenceThatThrowsIsAnErrorThatNamesTheRule() {
        Model model = model(rule("BLOCKING", filing -> true, (drools, filing) -> {
            throw new IllegalStateException("personal data must not leak");
        }));
        assertFails(model, ErrorCode.CONSEQUENCE_FAILED, "cn-nat-test (national.test)");
        assertThatThrownBy(() -> evaluate(model)).hasMessageNotContaining("personal data");
    }

    @Test
    void aConsequenceThatOverflowsTheStackIsAnError() {
        Model model = model(rule("BLOCKING", filing -> true, (drools, filing) -> {
            throw new StackOverflowError();
        }));
        assertFails(model, ErrorCode.CONSEQUENCE_FAILED, "cn-nat-test");
    }

    @Test
    void aRuleThatFeedsItselfIsAnError() {
        Model model = model(rule("BLOCKING", filing -> true, (drools, filing) -> {
            drools.delete(filing);
            drools.insert(filing);
        }));
        assertFails(model, ErrorCode.RULE_LOOP, "cn-nat-test");
    }

    @Test
    void aConditionThatThrowsIsAnError() {
        Model model = model(rule(
                "BLOCKING",
                filing -> {
                    throw new IllegalStateException("no");
                },
                (drools, filing) -> {}));
        assertFails(model, ErrorCode.CONDITION_FAILED, "cn-nat-test");
    }

    @Test
    void anEmptyRuleBaseIsAnError() {
        assertThatThrownBy(() -> new RuleBase(PROPERTIES, Map.of(), List.of()))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_BASE_EMPTY));
    }

    @Test
    void malformedMetadataAreAllReported() {
        Model model = model(org.drools.model.PatternDSL.rule(PACKAGE, "cn-nat-bad")
                .metadata("severity", "FATAL")
                .metadata("from", "1.1.2019")
                .metadata("titel", "x")
                .build(pattern(declarationOf(Filing.class, "$f")), org.drools.model.DSL.execute(() -> {})));
        assertThatThrownBy(() -> new RuleBase(PROPERTIES, Map.of(), List.of(model)))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_METADATA))
                .hasMessageContaining("@severity (FATAL) is not known")
                .hasMessageContaining("@from (1.1.2019) is not a date")
                .hasMessageContaining("@titel is not known")
                .hasMessageContaining("@messageEn is missing");
    }
}
