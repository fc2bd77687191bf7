package io.icprules.testkit.coverage;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenarios read for their filings.
 *
 * @param scenarios those that could be read, in the order of their files
 * @param problems what is wrong with the others
 */
public record ScenarioReading(List<Scenario> scenarios, List<Problem> problems) {

    /** Copies the lists. */
    public ScenarioReading {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the scenarios of a folder; a file with a mistake does not stop the others.
     *
     * @param path folder or file
     * @throws FilingRulesException if there is no such folder or file
     */
    public static ScenarioReading below(Path path) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                scenarios.add(ScenarioFile.read(file));
            } catch (DocumentException e) {
                problems.addAll(e.problems());
            }
        }
        return new ScenarioReading(scenarios, problems);
    }

    /**
     * The scenarios, if all could be read.
     *
     * @throws DocumentException with every problem of every file
     */
    public List<Scenario> orThrow() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return scenarios;
    }

    private static List<Path> files(Path path) {
        try {
            return ScenarioFiles.below(path);
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.DOCUMENT_UNREADABLE,
                    path + " cannot be read; expected a folder of scenarios.",
                    "Name an existing folder or file that may be read.",
                    e);
        }
    }
}
