package io.icprules.drools.engine;

import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/**
 * The rules that contenders are offered: those of a scope, each as it is and in further versions that come into force in
 * the far future. Such versions are offered to every filing and never speak, so that a rule base grows and verdicts don't.
 */
final class OfferedRules {

    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private final RuleWorkbench workbench = RuleWorkbench.bundled();
    private final Set<String> ids = new HashSet<>();
    private final int versions;

    /**
     * Rules.
     *
     * @param packages whether the rules of a package take part
     * @param versions how many versions of each rule are offered; all but the first are not in force yet
     */
    OfferedRules(RuleScope scope, Predicate<String> packages, int versions) {
        this.versions = versions;
        workbench.rules().stream()
                .filter(scope::has)
                .filter(rule -> packages.test(rule.packageName()))
                .forEach(rule -> ids.add(rule.definition().id()));
    }

    /** The rules from their sources. */
    List<InterpretedRule> rules() {
        List<InterpretedRule> all = new ArrayList<>();
        for (InterpretedRule rule : workbench.rules()) {
            if (ids.contains(rule.definition().id())) {
                for (int version = 0; version < versions; version++) {
                    all.add(version == 0 ? rule : later(rule, version));
                }
            }
        }
        return all;
    }

    private static InterpretedRule later(InterpretedRule rule, int version) {
        RuleDefinition d = rule.definition();
        var was = d.description();
        var description = new io.icprules.api.RuleDescription(
                later(was.id(), version),
                was.factId(),
                was.topic(),
                LATER.plusDays(version),
                null,
                was.title(),
                was.message(),
                was.remedy(),
                was.severity(),
                was.source(),
                was.contradictions(),
                was.reads());
        RuleDefinition definition = new RuleDefinition(
                description,
                d.order(),
                d.row(),
                d.otherwise(),
                d.factIds(),
                d.wording(),
                d.factClass(),
                d.conditions(),
                d.reads());
        return new InterpretedRule(rule.source(), rule.packageName(), definition, rule.consequence());
    }

    private static String later(String id, int version) {
        return id + "~" + version;
    }

    /** The same as executable models. */
    List<Model> models() {
        return BundledRules.models().stream()
                .<Model>map(model -> new Some(model, rules(model)))
                .toList();
    }

    private List<Rule> rules(Model model) {
        List<Rule> all = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            if (ids.contains(rule.getName())) {
                for (int version = 0; version < versions; version++) {
                    all.add(version == 0 ? rule : later(rule, version));
                }
            }
        }
        return all;
    }

    private static Rule later(Rule rule, int version) {
        Map<String, Object> metadata = new HashMap<>(rule.getMetaData());
        metadata.put("from", LATER.plusDays(version).toString());
        metadata.remove("until");
        return new RuleImpl(
                rule.getPackage(),
                later(rule.getName(), version),
                rule.getUnit(),
                (CompositePatterns) rule.getView(),
                new HashMap<>(),
                metadata);
    }

    RuleBaseProperties properties() {
        return RuleBaseProperties.of(workbench.effective());
    }

    Map<String, io.icprules.api.Text> readings() {
        return workbench.effective().readings();
    }

    /** A model with some rules only. */
    private record Some(Model model, List<Rule> rules) implements Model {

        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as Drools has it
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
