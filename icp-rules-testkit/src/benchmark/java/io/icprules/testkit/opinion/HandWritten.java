package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** The second opinion as the hand-written contender of the benchmark. Stateless. */
public final class HandWritten {

    private HandWritten() {}

    /** Answers the core questions. */
    public static Object answers(FilingApplication application) {
        LocalDate day = application.submittedOn();
        return SecondOpinion.answers(application, day);
    }

    /** What a verdict answers differently; empty when nothing. */
    public static List<String> differences(FilingApplication application, Verdict verdict) {
        return new OpinionPeer().disagreements(application, verdict);
    }
}
