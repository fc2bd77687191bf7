package io.icprules.testkit.suite;

import io.icprules.testkit.scenario.Scenario;
import java.util.List;

/**
 * Which scenarios to run.
 *
 * @param patterns parts of the id of a scenario, or of the folder and name of its file; with {@code *} or {@code ?} a
 *     pattern stands for the whole id or for the whole folder and name. One that matches is enough; none asks for all
 * @param facts facts that an expectation has to name, {@code *} and {@code ?} allowed; one that is named is enough, none
 *     asks for all
 */
public record Selection(List<String> patterns, List<String> facts) {

    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    /** Copies the lists. */
    public Selection {
        patterns = List.copyOf(patterns);
        facts = List.copyOf(facts);
    }

    /** Whether a scenario is to be run. */
    public boolean takes(SuiteFile file, Scenario scenario) {
        return (mayTake(file) || matches(scenario.id())) && (facts.isEmpty() || mentions(scenario));
    }

    /**
     * Whether a file that cannot be read may hold a scenario to be run. Its ids and facts are not known; that of its name
     * is.
     */
    public boolean mayTake(SuiteFile file) {
        return patterns.isEmpty() || matches(file.name());
    }

    private boolean matches(String name) {
        return patterns.stream()
                .anyMatch(pattern -> Wildcards.in(pattern) ? Wildcards.match(pattern, name) : name.contains(pattern));
    }

    private boolean mentions(Scenario scenario) {
        return ScenarioReading.names(scenario)
                .anyMatch(name -> facts.stream().anyMatch(fact -> Wildcards.match(fact, name)));
    }
}
