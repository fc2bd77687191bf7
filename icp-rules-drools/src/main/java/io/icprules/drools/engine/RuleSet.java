package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are offered to a filing together: the national ones, or those of one province. Thread-safe.
 *
 * @see GeneratedRuleSet run as Java that was generated from them
 * @see InterpretedRuleSet run from their source
 * @see KieRuleSet run by Drools
 */
interface RuleSet {

    /** Begins to talk of one application; the caller closes the conversation. */
    Conversation open(LocalDate day, VerdictCollector collector);

    /** Every rule, in order. */
    List<RuleDefinition> rules();

    /** Rules that are interpreted although the others are generated. */
    default List<RuleDefinition> interpreted() {
        return List.of();
    }

    /** How many rules there are. */
    default int size() {
        return rules().size();
    }

    /** The rule of that id, or {@code null} if there is none. */
    default @Nullable RuleDefinition find(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElse(null);
    }

    /** Whether the fact itself, apart from rows of the decision table that cite it, has a rule in force on the day. */
    default boolean isInForce(String factId, LocalDate day) {
        return rules().stream()
                .filter(rule -> rule.row() == null)
                .map(RuleDefinition::description)
                .anyMatch(rule -> rule.factId().equals(factId) && rule.inForceOn(day));
    }
}
