package io.icprules.testkit.diff;

import java.util.List;

/**
 * A change of a verdict and what causes it.
 *
 * @param change the change
 * @param causes what causes it; several when each of them does
 */
public record CausedChange(VerdictChange change, List<Cause> causes) {

    /** Copies the list. */
    public CausedChange {
        causes = List.copyOf(causes);
    }
}
