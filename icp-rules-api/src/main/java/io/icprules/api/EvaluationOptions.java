package io.icprules.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to judge and how much to report.
 *
 * @param asOf day whose rules are applied instead of those of the day of submission; {@code null} for the day of
 *     submission
 * @param everyFinding whether findings also list facts that are satisfied or not applicable
 */
public record EvaluationOptions(@Nullable LocalDate asOf, boolean everyFinding) {

    /** By the day of submission, reporting what matters. */
    public static final EvaluationOptions DEFAULT = new EvaluationOptions(null, false);

    /** The same options for another day. */
    public EvaluationOptions withAsOf(@Nullable LocalDate day) {
        return new EvaluationOptions(day, everyFinding);
    }

    /** The same options, reporting satisfied and not applicable facts too, or not. */
    public EvaluationOptions withEveryFinding(boolean every) {
        return new EvaluationOptions(asOf, every);
    }
}
