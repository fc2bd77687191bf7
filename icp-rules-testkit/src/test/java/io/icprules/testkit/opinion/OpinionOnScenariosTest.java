package io.icprules.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote the opinion had not seen the scenarios: on every filing in them, on its day, it says what the rules say. */
class OpinionOnScenariosTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final FilingRules rules = FilingRules.load();
    private final OpinionPeer opinion = new OpinionPeer();

    @ParameterizedTest
    @CsvSource({"scenarios, 2000", "edges, 8000"})
    void agreesOn(String folder, int atLeast) throws IOException {
        List<Scenario> scenarios = scenarios(RESOURCES.resolve(folder));

        Map<String, List<String>> disagreements = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            for (String difference :
                    opinion.disagreements(scenario.application(), rules.evaluate(scenario.application()))) {
                disagreements
                        .computeIfAbsent(difference, key -> new ArrayList<>())
                        .add(scenario.file() + " " + scenario.id());
            }
        }

        assertThat(scenarios).hasSizeGreaterThan(atLeast);
        assertThat(disagreements).isEmpty();
    }

    @Test
    void wouldNotice() throws IOException {
        Scenario any = scenarios(RESOURCES.resolve("edges").resolve("national")).stream()
                .filter(scenario -> scenario.application().submittedOn() != null)
                .findFirst()
                .orElseThrow();

        var other = any.application().toBuilder().operation(null).build();

        assertThat(opinion.disagreements(any.application(), rules.evaluate(other)))
                .isNotEmpty();
    }

    private static List<Scenario> scenarios(Path folder) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : ScenarioFiles.below(folder)) {
            scenarios.addAll(ScenarioFile.readAll(file));
        }
        return scenarios;
    }
}
