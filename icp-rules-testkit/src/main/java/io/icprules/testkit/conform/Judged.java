package io.icprules.testkit.conform;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing and what the rules say of it. One filing in ten is judged with every finding as well, which takes several times
 * as long.
 *
 * @param filing the filing
 * @param verdict what the rules say
 * @param complete the same with every finding; {@code null} when it is not asked for
 */
record Judged(
        FilingApplication filing, Verdict verdict, @Nullable Verdict complete) {

    /** How filings are judged in full. */
    static final EvaluationOptions IN_FULL = EvaluationOptions.DEFAULT.withEveryFinding(true);

    private static final int EVERY = 10;

    /** Judges a filing. */
    static Judged by(FilingRules rules, FilingApplication filing, boolean inFull) {
        return new Judged(filing, rules.evaluate(filing), inFull ? rules.evaluate(filing, IN_FULL) : null);
    }

    /** Whether the filing of this number of a stream is judged in full. */
    static boolean inFull(long number) {
        return number % EVERY == 0;
    }

    /** Where a peer disagrees, each difference once. */
    List<String> disagreements(Peer peer) {
        List<String> lines = new ArrayList<>(peer.disagreements(filing, verdict));
        if (complete != null) {
            lines.addAll(peer.disagreementsInFull(filing, complete));
        }
        return lines.stream().distinct().toList();
    }
}
