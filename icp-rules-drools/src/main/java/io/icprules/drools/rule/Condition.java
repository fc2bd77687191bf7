package io.icprules.drools.rule;

import io.icprules.drools.facts.Fact;
import java.util.function.Predicate;

/**
 * One test of the condition of a rule.
 *
 * @param reads bits of the properties it reads; never 0
 * @param test the test, compiled
 */
public record Condition(long reads, Predicate<Fact> test) {

    /** Whether the fact knows everything this test reads. */
    public boolean decidable(Fact fact) {
        return (fact.unknown() & reads) == 0;
    }
}
