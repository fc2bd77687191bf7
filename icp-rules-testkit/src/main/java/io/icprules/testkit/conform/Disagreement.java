package io.icprules.testkit.conform;

import io.icprules.api.application.FilingApplication;

/**
 * A kind of disagreement and the smallest filing found that shows it.
 *
 * @param peer who disagrees
 * @param difference what about
 * @param count number of filings that show it
 * @param number number of the first of them
 * @param smallest the smallest filing found that shows it
 */
public record Disagreement(String peer, String difference, long count, long number, FilingApplication smallest) {

    /** Names the kind only: the filing may hold personal data. */
    @Override
    public String toString() {
        return "Disagreement[" + peer + ": " + difference + "]";
    }
}
