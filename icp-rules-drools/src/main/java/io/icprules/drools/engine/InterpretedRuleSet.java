package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.Consequence;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules run from their source, one after another. Thread-safe. */
final class InterpretedRuleSet extends JudgingRuleSet {

    private final List<InterpretedRule> interpreted;
    private final Map<RuleDefinition, Consequence> consequences = new HashMap<>();

    InterpretedRuleSet(List<InterpretedRule> rules) {
        super(rules.stream().map(InterpretedRule::definition).toList());
        interpreted = List.copyOf(rules);
        rules.forEach(rule -> consequences.put(rule.definition(), rule.consequence()));
    }

    /** The same with rules exchanged by their id, or dropped; this very set when it has none of them. */
    InterpretedRuleSet with(Map<String, @Nullable InterpretedRule> replacements) {
        if (replacements.keySet().stream().allMatch(id -> find(id) == null)) {
            return this;
        }
        List<InterpretedRule> changed = new ArrayList<>();
        for (InterpretedRule rule : interpreted) {
            String id = rule.definition().id();
            InterpretedRule replacement = replacements.containsKey(id) ? replacements.get(id) : rule;
            if (replacement != null) {
                changed.add(replacement);
            }
        }
        return new InterpretedRuleSet(changed);
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        Judging judging = new Judging(this, day);
        return new Conversation() {
            @Override
            public void tell(Iterable<? extends Fact> facts) {
                for (Fact fact : facts) {
                    judging.told(fact);
                    for (RuleDefinition rule : rulesOn(fact)) {
                        if (rule.description().inForceOn(day) && rule.holds(fact)) {
                            speak(rule, fact, collector);
                        }
                    }
                }
            }

            @Override
            public void silent(boolean every, Silent silent) {
                judging.silent(every, silent);
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private void speak(RuleDefinition rule, Fact fact, VerdictCollector collector) {
        collector.speaking(rule);
        try {
            Objects.requireNonNull(consequences.get(rule)).speak(collector, fact);
        } catch (RuntimeException e) {
            throw new FilingRulesException(
                    ErrorCode.CONSEQUENCE_FAILED,
                    "Rule " + rule.id() + " (" + rule.description().topic() + ") failed: "
                            + e.getClass().getName() + ".",
                    "Look at the consequence of the rule; there is no partial verdict.",
                    e);
        }
    }
}
