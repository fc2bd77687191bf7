package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;

/** The rules of one rule set on one class of facts, as Java. Generated; stateless and thread-safe. */
@SuppressWarnings("EnumOrdinal") // sets of bits: made and asked by the same virtual machine, never kept
public interface RuleProgram {

    /** Most constants a vocabulary may have for {@link #has}. */
    int MOST_CONSTANTS = Long.SIZE;

    /**
     * Lets every rule that is in force look at a fact.
     *
     * @param fact a fact of the class the program was written for
     * @param day the day whose rules apply, counted from 1970-01-01
     * @param audience who hears the rules
     */
    void run(Fact fact, long day, Audience audience);

    /** A set of terms of one vocabulary with at most {@link #MOST_CONSTANTS} of them. */
    static long set(Enum<?>... terms) {
        long set = 0;
        for (Enum<?> term : terms) {
            set |= 1L << term.ordinal();
        }
        return set;
    }

    /** Whether a set of terms has this one. */
    static boolean has(long set, Enum<?> term) {
        return (set >>> term.ordinal() & 1) != 0;
    }
}
