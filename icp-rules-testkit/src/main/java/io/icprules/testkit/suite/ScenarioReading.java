package io.icprules.testkit.suite;

import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;

/** The one place that knows how many scenarios a file holds and where they stand in it. */
final class ScenarioReading {

    private ScenarioReading() {}

    /** The scenarios of a file, in its order. */
    static List<Scenario> all(Path file) {
        return ScenarioFile.readAll(file);
    }

    /** Line a scenario begins at. */
    static int line(Scenario scenario) {
        return Math.max(1, scenario.line());
    }
}
