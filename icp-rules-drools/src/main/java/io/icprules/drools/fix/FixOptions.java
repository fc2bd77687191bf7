package io.icprules.drools.fix;

import io.icprules.api.vocabulary.Admissibility;

/**
 * What a search for a fix may do.
 *
 * @param goal {@link Admissibility#ACCEPTED}, acceptable as it stands; or {@link Admissibility#ACCEPTED_WITH_DOCUMENTS},
 *     acceptable at least once documents are supplied
 * @param circumstances whether changes of facts about the world may be proposed, too
 * @param evaluations how many applications the search may judge; proving what it found may take up to
 *     2<sup>{@code changes}</sup> more
 * @param changes how many changes a fix may have, from 1 to {@value #MOST_CHANGES}
 */
public record FixOptions(Admissibility goal, boolean circumstances, int evaluations, int changes) {

    /** All subsets of a fix are judged, so their number has to stay within reason. */
    public static final int MOST_CHANGES = 12;

    /** Acceptable as it stands, without changing facts about the world, in at most 2000 evaluations. */
    public static final FixOptions DEFAULT = new FixOptions(Admissibility.ACCEPTED, false, 2_000, 10);

    /**
     * Checks the numbers and the goal.
     *
     * @throws IllegalArgumentException if the goal is another, or a number is out of its range
     */
    public FixOptions {
        if (goal != Admissibility.ACCEPTED && goal != Admissibility.ACCEPTED_WITH_DOCUMENTS) {
            throw new IllegalArgumentException("goal is " + goal + "; expected ACCEPTED or ACCEPTED_WITH_DOCUMENTS");
        }
        if (evaluations < 1 || changes < 1 || changes > MOST_CHANGES) {
            throw new IllegalArgumentException("evaluations is " + evaluations + " and changes " + changes
                    + "; expected at least 1, and 1 to " + MOST_CHANGES);
        }
    }

    /** The same for another goal. */
    public FixOptions withGoal(Admissibility other) {
        return new FixOptions(other, circumstances, evaluations, changes);
    }

    /** The same, with changes of facts about the world, or without. */
    public FixOptions withCircumstances(boolean allowed) {
        return new FixOptions(goal, allowed, evaluations, changes);
    }

    /** The same with another budget. */
    public FixOptions withEvaluations(int most) {
        return new FixOptions(goal, circumstances, most, changes);
    }

    /** The last kind of changes that may be proposed. */
    ChangeKind most() {
        return circumstances ? ChangeKind.CIRCUMSTANCE : ChangeKind.CORRECT;
    }

    /** Whether the goal is reached. */
    boolean reachedBy(Admissibility admissibility) {
        return admissibility == Admissibility.ACCEPTED || admissibility == goal;
    }
}
