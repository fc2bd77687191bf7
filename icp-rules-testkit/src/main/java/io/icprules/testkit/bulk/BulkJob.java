package io.icprules.testkit.bulk;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import java.util.function.Predicate;

/**
 * What a bulk run is to do.
 *
 * @param rules rules to judge by
 * @param options how to judge
 * @param acceptable which verdicts count as acceptable
 * @param program version of the program, as another may write verdicts otherwise
 * @param jobs threads that judge; 1 to {@value #MOST_JOBS}
 * @param checkpointEvery lines after which the run notes how far it is; at least 1
 * @param overwrite whether to begin anew whatever stands in the output
 */
public record BulkJob(
        FilingRules rules,
        EvaluationOptions options,
        Predicate<Verdict> acceptable,
        String program,
        int jobs,
        int checkpointEvery,
        boolean overwrite) {

    /** Most threads that judge: as each has batches of its own in memory, more would only fill it. */
    public static final int MOST_JOBS = 1024;

    /** Checks the numbers. */
    public BulkJob {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new IllegalArgumentException("jobs must be 1 to " + MOST_JOBS + ", found " + jobs);
        }
        if (checkpointEvery < 1) {
            throw new IllegalArgumentException("checkpointEvery must be at least 1, found " + checkpointEvery);
        }
    }

    /** Batches that are read and not written yet, at most: each thread has one at hand and one to go on with. */
    int inFlight() {
        return 2 * jobs + 1;
    }
}
