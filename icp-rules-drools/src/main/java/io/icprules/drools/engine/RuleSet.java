package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are offered to a filing together: the national ones, or those of one province. Thread-safe.
 *
 * @see KieRuleSet run by Drools
 * @see InterpretedRuleSet run from their source
 */
abstract class RuleSet {

    private final List<RuleDefinition> rules;
    private final Map<String, RuleDefinition> byName = new HashMap<>();
    private final Map<Class<?>, List<RuleDefinition>> byFact = new HashMap<>();

    RuleSet(List<RuleDefinition> rules) {
        this.rules = List.copyOf(rules);
        for (RuleDefinition rule : rules) {
            byName.put(rule.id(), rule);
            byFact.computeIfAbsent(rule.factClass(), c -> new ArrayList<>()).add(rule);
        }
    }

    /** Begins to talk of one application; the caller closes the conversation. */
    abstract Conversation open(LocalDate day, VerdictCollector collector);

    final List<RuleDefinition> rules() {
        return rules;
    }

    /** Rules on facts of this class, in order. */
    final List<RuleDefinition> rulesOn(Fact fact) {
        return byFact.getOrDefault(fact.getClass(), List.of());
    }

    /** Whether the fact itself, apart from rows of the decision table that cite it, has a rule in force on the day. */
    final boolean isInForce(String factId, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.row() == null)
                .map(RuleDefinition::description)
                .anyMatch(rule -> rule.factId().equals(factId) && rule.inForceOn(day));
    }

    final RuleDefinition rule(String name) {
        return Objects.requireNonNull(find(name), name);
    }

    final @Nullable RuleDefinition find(String name) {
        return byName.get(name);
    }
}
