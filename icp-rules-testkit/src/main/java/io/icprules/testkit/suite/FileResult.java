package io.icprules.testkit.suite;

import java.util.List;
import java.util.Objects;

/**
 * What came of one file.
 *
 * @param file the file
 * @param cases what came of its scenarios, in the order of the file
 * @param problems why it could not be read; empty when it could
 */
public record FileResult(SuiteFile file, List<CaseResult> cases, List<FileProblem> problems) {

    /** Copies the lists and checks what may not be null. */
    public FileResult {
        Objects.requireNonNull(file, "file");
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** A file, or a folder, that could not be looked at. */
    public static FileResult unreadable(SuiteFile file, String why) {
        return new FileResult(file, List.of(), List.of(FileProblem.of(why)));
    }

    /** Whether it could be read and all its scenarios hold. */
    public boolean passed() {
        return problems.isEmpty() && cases.stream().allMatch(CaseResult::passed);
    }

    /** Whether nothing was run. */
    public boolean isEmpty() {
        return cases.isEmpty() && problems.isEmpty();
    }
}
