package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FilingFact;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Drools used plainly: every rule of every province in one network, a new session for each application, all facts inserted;
 * whether a rule that matches may speak is asked when it fires. Thread-safe.
 */
final class NaiveRuleSet extends JudgingRuleSet {

    private final KieBase kieBase;
    private final Map<String, JudgingRuleSet> sets = new HashMap<>();
    private final Map<String, RuleDefinition> provincial = new HashMap<>();
    private final Map<String, String> setOf = new HashMap<>();

    NaiveRuleSet(List<Model> models) {
        this(models, Division.of(models, Model::getPackageName), new ModelReader());
    }

    private NaiveRuleSet(List<Model> models, Division<Model> division, ModelReader reader) {
        super(read(division.national(), reader));
        kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        division.provincial().forEach((province, own) -> {
            List<RuleDefinition> rules = read(own, reader);
            sets.put(Division.nameOf(province), new Silent(rules));
            rules.forEach(rule -> {
                provincial.put(rule.id(), rule);
                setOf.put(rule.id(), Division.nameOf(province));
            });
        });
    }

    private static List<RuleDefinition> read(List<Model> models, ModelReader reader) {
        return models.stream().flatMap(model -> reader.read(model).stream()).toList();
    }

    /** The rules of a province, which speak with the national ones, and are asked here only for what hangs. */
    RuleSet of(String province) {
        return sets.get(province);
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        KieSession session = kieBase.newKieSession();
        session.setGlobal("verdict", collector);
        return new TellingConversation(this, day, collector) {
            @Override
            void run(Iterable<? extends Fact> facts) {
                facts.forEach(session::insert);
                session.fireAllRules(match -> accept(match, day, collector));
            }

            @Override
            public void close() {
                session.dispose();
            }
        };
    }

    private boolean accept(Match match, LocalDate day, VerdictCollector collector) {
        String name = match.getRule().getName();
        Fact fact = (Fact) match.getObjects().get(0);
        RuleDefinition rule = find(name);
        if (rule == null) {
            rule = provincial.get(name);
            if (!(fact instanceof FilingFact filed) || !offered(filed, name)) {
                return false;
            }
        }
        if ((fact.unknown() & rule.reads()) != 0 || !rule.description().inForceOn(day)) {
            return false;
        }
        collector.speaking(rule);
        return true;
    }

    private boolean offered(FilingFact fact, String rule) {
        boolean known = !fact.inputs(fact.unknown()).contains("/province");
        return known && Division.nameOf(fact.getProvince()).equals(setOf.get(rule));
    }

    /** Rules that spoke already. */
    private static final class Silent extends JudgingRuleSet {

        Silent(List<RuleDefinition> rules) {
            super(rules);
        }

        @Override
        public Conversation open(LocalDate day, VerdictCollector collector) {
            return new TellingConversation(this, day, collector) {
                @Override
                void run(Iterable<? extends Fact> facts) {
                    // the national conversation has heard them
                }
            };
        }
    }
}
