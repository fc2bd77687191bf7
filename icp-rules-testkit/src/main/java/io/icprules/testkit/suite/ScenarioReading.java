package io.icprules.testkit.suite;

import io.icprules.testkit.scenario.ExpectedItem;
import io.icprules.testkit.scenario.ListExpectation;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one place that knows how many scenarios a file holds, where they stand in it, and what they name. */
final class ScenarioReading {

    /** What follows the fact in the id of a rule: its part and version. */
    private static final Pattern PART_OF_RULE = Pattern.compile("[/@].*");

    private ScenarioReading() {}

    /** The scenarios of a file, in its order. */
    static List<Scenario> all(Path file) {
        return ScenarioFile.readAll(file);
    }

    /** Names that a scenario expects something of, facts among them. */
    static Stream<String> names(Scenario scenario) {
        return scenario.expectations().stream()
                .filter(ListExpectation.class::isInstance)
                .flatMap(expectation -> ((ListExpectation) expectation).items().stream())
                .flatMap(ScenarioReading::names);
    }

    /** An item, the fact when it is a rule of it, and what must stand behind it. */
    private static Stream<String> names(ExpectedItem item) {
        Stream<String> details = item.details().values().stream().flatMap(List::stream);
        return Stream.concat(Stream.of(item.name()), details)
                .flatMap(name -> Stream.of(name, PART_OF_RULE.matcher(name).replaceFirst("")));
    }

    /** Line a scenario begins at. */
    static int line(Scenario scenario) {
        return scenario.line();
    }
}
