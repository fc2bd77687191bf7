package io.icprules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scenarios of this build: what they reach may not become less. */
class ScenarioCoverageTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");

    private static RuleCoverage coverage;

    @BeforeAll
    static void judgeEveryScenario() {
        coverage = RuleCoverage.of(SCENARIOS);
    }

    @Test
    void every_rule_fires_in_a_scenario() {
        coverage.requireFired(100);
    }

    @Test
    void every_rule_is_looked_at_and_silent_in_a_scenario() {
        assertThat(coverage.rules())
                .filteredOn(rule -> rule.of(CoverageSource.SCENARIOS).silent() == 0)
                .extracting(CoveredRule::place)
                .isEmpty();
    }

    @Test
    void more_than_half_of_the_tests_decide_alone_in_a_scenario() {
        coverage.requireConditions(55);
    }
}
