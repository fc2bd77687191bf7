package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Rules run by Evrete, in a stateful session of its own for each application. Thread-safe. */
final class EvreteRuleSet extends JudgingRuleSet {

    private static final KnowledgeService SERVICE = new KnowledgeService();
    private static final String FACT = "$fact";
    private static final String VERDICT = "verdict";
    private static final String DAY = "day";

    private final Knowledge knowledge = SERVICE.newKnowledge();

    EvreteRuleSet(List<InterpretedRule> rules) {
        super(rules.stream().map(InterpretedRule::definition).toList());
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (InterpretedRule rule : rules) {
            RuleDefinition definition = rule.definition();
            LhsBuilder<Knowledge> when =
                    builder.newRule(definition.id()).forEach(FACT, (Class<?>) definition.factClass());
            long reads = definition.reads();
            when.where((Object[] values) -> (((Fact) values[0]).unknown() & reads) == 0, FACT);
            for (Condition condition : definition.conditions()) {
                when.where((Object[] values) -> condition.test().test((Fact) values[0]), FACT);
            }
            when.execute(context -> speak(rule, context));
        }
        builder.build();
    }

    private static void speak(InterpretedRule rule, RhsContext context) {
        LocalDate day = context.getRuntime().get(DAY);
        if (rule.definition().description().inForceOn(day)) {
            VerdictCollector verdict = context.getRuntime().get(VERDICT);
            verdict.speaking(rule.definition());
            rule.consequence().speak(verdict, context.get(FACT));
        }
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        StatefulSession session = knowledge.newStatefulSession();
        session.set(DAY, day);
        session.set(VERDICT, collector);
        return new TellingConversation(this, day, collector) {
            @Override
            void run(Iterable<? extends Fact> facts) {
                for (Fact fact : facts) {
                    if (!rulesOn(fact).isEmpty()) { // Evrete warns of facts that no rule is about
                        session.insert(fact);
                    }
                }
                session.fire();
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }
}
