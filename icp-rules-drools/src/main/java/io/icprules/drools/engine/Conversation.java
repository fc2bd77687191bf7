package io.icprules.drools.engine;

import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;

/**
 * One evaluation's talk with one set of rules: facts go in, rules that may speak do. A rule may speak when it is in force on
 * the day and the fact knows everything the rule reads.
 */
interface Conversation extends AutoCloseable {

    /** Hears of a rule and a fact. */
    @FunctionalInterface
    interface Silent {
        void about(RuleDefinition rule, Fact fact, Outcome outcome);
    }

    /** Adds facts and lets the rules speak of them. */
    void tell(Iterable<? extends Fact> facts);

    /**
     * Names the rules in force that did not speak of the facts told since this was asked last, fact by fact as they were told
     * and in the order of the rules.
     *
     * @param every whether to name those that do not apply or are satisfied too, not only those that hang on what the fact
     *     does not know
     */
    void silent(boolean every, Silent silent);

    @Override
    void close();
}
