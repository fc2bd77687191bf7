package io.icprules.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleDescription;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * For every dated rule the day before its window begins or ends and the day itself, on the applications of all scenario
 * files.
 */
class BoundaryDaysTest {

    /**
     * Measured with 1660 scenarios: 1157 and 984 of 1167 dated rules. A rule that nobody probes lowers the share; rows of
     * the decision table have no findings unless they refuse.
     */
    private static final int LISTED_PERCENT = 99;

    private static final int SPEAKING_PERCENT = 84;

    private static final RuleIndex INDEX = new RuleIndex(FilingRules.load().describe());
    private static final BoundaryCheck CHECK = new BoundaryCheck(FilingRules.load(), INDEX);

    @BeforeAll
    static void judgeEveryProbe() throws Exception {
        List<Probe> probes = Probe.ofScenarios();
        assertThat(probes).hasSizeGreaterThan(1600);
        probes.parallelStream().forEach(CHECK::probe);
    }

    @Test
    void aRuleAppearsOnlyInsideItsWindow() {
        assertThat(CHECK.complaints()).isEmpty();
    }

    @Test
    void nearlyEveryDatedRuleIsSeenToBeginOrEnd() {
        assertShare(CHECK.listedChanging(), LISTED_PERCENT);
    }

    /** Here “not applicable” does not count. */
    @Test
    void mostDatedRulesAreSeenToBeginOrEndWithSomethingToSay() {
        assertShare(CHECK.speakingChanging(), SPEAKING_PERCENT);
    }

    private static void assertShare(Set<String> seen, int percent) {
        List<String> unseen = INDEX.dated().stream()
                .map(RuleDescription::id)
                .filter(id -> !seen.contains(id))
                .toList();
        assertThat(100 * seen.size())
                .as("%d dated rules seen, not seen: %s", seen.size(), unseen)
                .isGreaterThanOrEqualTo(percent * INDEX.dated().size());
    }
}
