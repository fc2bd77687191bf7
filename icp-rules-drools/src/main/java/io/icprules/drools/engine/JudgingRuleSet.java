package io.icprules.drools.engine;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule set whose rules have their tests at hand, so that each can judge a fact by itself. */
abstract class JudgingRuleSet implements RuleSet {

    private final List<RuleDefinition> rules;
    private final Map<String, RuleDefinition> byName = new HashMap<>();
    private final Map<Class<?>, List<RuleDefinition>> byFact = new HashMap<>();

    JudgingRuleSet(List<RuleDefinition> rules) {
        this.rules = List.copyOf(rules);
        for (RuleDefinition rule : rules) {
            byName.put(rule.id(), rule);
            byFact.computeIfAbsent(rule.factClass(), c -> new ArrayList<>()).add(rule);
        }
    }

    @Override
    public final List<RuleDefinition> rules() {
        return rules;
    }

    /** Rules on facts of this class, in order. */
    final List<RuleDefinition> rulesOn(Fact fact) {
        return byFact.getOrDefault(fact.getClass(), List.of());
    }

    final RuleDefinition rule(String name) {
        return Objects.requireNonNull(find(name), name);
    }

    @Override
    public final @Nullable RuleDefinition find(String name) {
        return byName.get(name);
    }
}
