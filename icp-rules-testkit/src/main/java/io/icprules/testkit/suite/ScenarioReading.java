package io.icprules.testkit.suite;

import io.icprules.testkit.scenario.ListExpectation;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one place that knows how many scenarios a file holds, where they stand in it, and what they name. */
final class ScenarioReading {

    private ScenarioReading() {}

    /** The scenarios of a file, in its order. */
    static List<Scenario> all(Path file) {
        return List.of(ScenarioFile.read(file));
    }

    /** Names that a scenario expects something of, facts among them. */
    static Stream<String> names(Scenario scenario) {
        return scenario.expectations().stream()
                .filter(ListExpectation.class::isInstance)
                .flatMap(expectation -> ((ListExpectation) expectation).items().stream());
    }

    /** Line a scenario begins at. */
    static int line(@SuppressWarnings("unused") Scenario scenario) {
        return 1;
    }
}
