package io.icprules.testkit.conform;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.List;

/**
 * Somebody else who judges filings. Found through {@link java.util.ServiceLoader}, so that whoever has a second
 * implementation of the rules can compare it. Thread-safe.
 */
public interface Peer {

    /** Short name, such as {@code opinion}. */
    String name();

    /**
     * Where the peer sees a filing differently.
     *
     * @param filing the filing, with its day
     * @param verdict what the rules say
     * @return a line for each difference, without personal data, the same for the same difference; empty when they agree
     */
    List<String> disagreements(FilingApplication filing, Verdict verdict);

    /**
     * Where the peer sees a filing differently in what only a verdict with every finding tells: requirements that are met,
     * permissions and information that hold. Asked of one filing in ten, as such verdicts are long.
     *
     * @param filing the filing, with its day
     * @param verdict what the rules say, with every finding
     * @return lines as for {@link #disagreements}; empty when they agree, or when the peer has no view on it
     */
    default List<String> disagreementsInFull(FilingApplication filing, Verdict verdict) {
        return List.of();
    }
}
