package io.icprules.drools.engine;

import io.icprules.drools.facts.Fact;

/**
 * One evaluation's talk with one set of rules: facts go in, rules that may speak do. A rule may speak when it is in force on
 * the day and the fact knows everything the rule reads.
 */
interface Conversation extends AutoCloseable {

    /** Adds facts and lets the rules speak of them. */
    void tell(Iterable<? extends Fact> facts);

    @Override
    void close();
}
