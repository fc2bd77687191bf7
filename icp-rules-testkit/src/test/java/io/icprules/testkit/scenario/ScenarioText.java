package io.icprules.testkit.scenario;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.testkit.scenario.read.Bases;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Scenarios written in tests. */
final class ScenarioText {

    private ScenarioText() {}

    static List<Scenario> readAll(String yaml) {
        return ScenarioFile.readAll(
                FilingDocuments.parse(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML, "s.scenario.yaml"),
                Bases.bundled());
    }

    static Scenario read(String yaml) {
        List<Scenario> scenarios = readAll(yaml);
        if (scenarios.size() != 1) {
            throw new AssertionError("one scenario expected, not " + scenarios);
        }
        return scenarios.get(0);
    }
}
