package io.icprules.testkit.cli;

import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.scenario.ScenarioResult;
import org.jspecify.annotations.Nullable;

/** Prints verdicts as they come. */
interface VerdictPrinter {

    /**
     * Prints a verdict.
     *
     * @param name what the filing is called
     * @param verdict the verdict
     * @param result whether it is as expected; {@code null} when nothing is expected
     */
    void verdict(String name, Verdict verdict, @Nullable ScenarioResult result);

    /** A filing could not be read; its problems are printed already. */
    void unreadable();

    /** That was the last one. */
    void end(Tally tally);
}
