package io.icprules.testkit.suite;

import io.icprules.document.Problem;
import java.util.Objects;

/**
 * Something wrong with a scenario file.
 *
 * @param line line, counted from 1; 0 when it has no place in the text
 * @param column column, counted from 1; 0 when it has no place in the text
 * @param text what is wrong and how to mend it, with the place, for people
 */
public record FileProblem(int line, int column, String text) {

    /** Checks what may not be null. */
    public FileProblem {
        Objects.requireNonNull(text, "text");
    }

    static FileProblem of(Problem problem) {
        return new FileProblem(problem.line(), problem.column(), problem.describe());
    }

    static FileProblem of(String text) {
        return new FileProblem(0, 0, text);
    }
}
