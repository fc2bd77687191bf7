package io.icprules.document;

import io.icprules.api.application.FilingApplication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of NDJSON: either an application or what is wrong with the line. Immutable.
 *
 * @param line number of the line, counted from 1
 * @param application the application; {@code null} when the line has problems
 * @param problems what is wrong; empty when there is an application
 */
public record ApplicationLine(int line, @Nullable FilingApplication application, List<Problem> problems) {

    /** Copies the list and checks that there is either an application or a problem. */
    public ApplicationLine {
        problems = List.copyOf(problems);
        if ((application == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("A line has either an application or problems.");
        }
    }

    /** Names the line only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "ApplicationLine[" + line + "]";
    }
}
