package io.icprules.testkit.timeline;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application that is judged on many days.
 *
 * @param provincial it was written for rules of its province
 */
record Probe(String name, FilingApplication application, boolean provincial) {

    /**
     * What the rules say of it on a day.
     *
     * @param listed rules with a finding, whatever its outcome
     * @param speaking those of them that have something to say
     */
    record Heard(Set<String> listed, Set<String> speaking) {}

    /** The applications of all scenario files. */
    static List<Probe> ofScenarios() throws IOException, URISyntaxException {
        Path directory = Path.of(Probe.class.getResource("/scenarios").toURI());
        return ScenarioFiles.below(directory).stream()
                .flatMap(file -> of(directory, file))
                .toList();
    }

    private static Stream<Probe> of(Path directory, Path file) {
        String name = directory.relativize(file).toString();
        return ScenarioFile.readAll(file).stream()
                .map(scenario -> new Probe(name, scenario.application(), name.startsWith("province-")));
    }

    Heard on(LocalDate day, FilingRules rules) {
        Verdict verdict = rules.evaluate(application, new EvaluationOptions(day, true));
        Set<String> listed = new HashSet<>();
        Set<String> speaking = new HashSet<>();
        verdict.findings().forEach(finding -> {
            listed.add(finding.ruleId());
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                speaking.add(finding.ruleId());
            }
        });
        return new Heard(listed, speaking);
    }

    /** Names the application only, which may hold personal data. */
    @Override
    public String toString() {
        return name;
    }
}
