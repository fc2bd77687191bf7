package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Rules run by Easy Rules: those on a class of facts are fired for each fact of it. Thread-safe. */
final class EasyRuleSet extends JudgingRuleSet {

    private static final Rules NONE = new Rules();

    private final Map<Class<?>, Rules> byFact = new HashMap<>();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRuleSet(List<InterpretedRule> rules) {
        super(rules.stream().map(InterpretedRule::definition).toList());
        for (InterpretedRule rule : rules) {
            byFact.computeIfAbsent(rule.definition().factClass(), type -> new Rules())
                    .register(easy(rule));
        }
    }

    private static Rule easy(InterpretedRule rule) {
        RuleDefinition definition = rule.definition();
        return new RuleBuilder()
                .name(definition.id())
                .priority(definition.order())
                .when(facts ->
                        definition.description().inForceOn(facts.get("day")) && definition.holds(facts.get("fact")))
                .then(facts -> {
                    VerdictCollector verdict = facts.get("verdict");
                    verdict.speaking(definition);
                    rule.consequence().speak(verdict, facts.get("fact"));
                })
                .build();
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        return new TellingConversation(this, day, collector) {
            @Override
            void run(Iterable<? extends Fact> told) {
                for (Fact fact : told) {
                    Facts facts = new Facts();
                    facts.put("day", day);
                    facts.put("verdict", collector);
                    facts.put("fact", fact);
                    engine.fire(byFact.getOrDefault(fact.getClass(), NONE), facts);
                }
            }
        };
    }
}
