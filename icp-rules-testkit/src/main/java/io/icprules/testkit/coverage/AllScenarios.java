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

/** Reads the scenarios of a folder, all or none: a coverage of some would look worse than it is. */
final class AllScenarios {

    private AllScenarios() {}

    /**
     * The scenarios of a folder and those below it, or of a file.
     *
     * @throws DocumentException with every problem of every file
     * @throws FilingRulesException if there is no such folder or file
     */
    static List<Scenario> below(Path path) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                scenarios.addAll(ScenarioFile.readAll(file));
            } catch (DocumentException e) {
                problems.addAll(e.problems());
            }
        }
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
