package io.icprules.testkit.suite;

import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentException;
import io.icprules.testkit.scenario.Scenario;
import java.util.List;
import java.util.Objects;

/**
 * A scenario file that was read.
 *
 * @param file the file
 * @param scenarios what it holds; empty when it has problems
 * @param problems what is wrong with it; empty when it could be read
 */
public record LoadedFile(SuiteFile file, List<Scenario> scenarios, List<FileProblem> problems) {

    /** Copies the lists and checks what may not be null. */
    public LoadedFile {
        Objects.requireNonNull(file, "file");
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /** Reads a file; what is wrong with it does not throw but is part of what came. */
    public static LoadedFile read(SuiteFile file) {
        try {
            return new LoadedFile(file, ScenarioReading.all(file.path()), List.of());
        } catch (DocumentException e) {
            return new LoadedFile(
                    file, List.of(), e.problems().stream().map(FileProblem::of).toList());
        } catch (FilingRulesException e) {
            return new LoadedFile(file, List.of(), List.of(FileProblem.of(file.path() + ": " + e.getMessage())));
        }
    }

    /** The same file without what is not selected; a file with problems stays if it may hold something selected. */
    public LoadedFile only(Selection selection) {
        return new LoadedFile(
                file,
                scenarios.stream().filter(s -> selection.takes(file, s)).toList(),
                selection.mayTake(file) ? problems : List.of());
    }

    /** Whether nothing is in it, not even a problem. */
    public boolean isEmpty() {
        return scenarios.isEmpty() && problems.isEmpty();
    }

    /** Line at which a scenario of this file begins. */
    public int line(Scenario scenario) {
        return ScenarioReading.line(scenario);
    }
}
