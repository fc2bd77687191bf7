package io.icprules.testkit.mutation;

/**
 * What became of one change.
 *
 * @param mutant the change
 * @param fate what became of it
 * @param scenario the scenario that shows it: the one that fails, or whose verdict changes, or that comes to the place; empty
 *     when there is none
 */
public record Judgement(Mutant mutant, Fate fate, String scenario) {

    /** Whether it was noticed. */
    public boolean killed() {
        return fate == Fate.KILLED;
    }
}
