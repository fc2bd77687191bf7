package io.icprules.testkit.suite;

import io.icprules.api.Text;
import io.icprules.testkit.scenario.Mismatch;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioResult;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one scenario, without filing and verdict, of which a large suite would keep too many.
 *
 * @param scenario id of the scenario
 * @param title what it shows; {@code null} when the file does not say
 * @param line line it begins at
 * @param expectations how many things it expects
 * @param mismatches expectations that do not hold
 * @param described what does not hold and why, for people, in both languages; ends with a line feed
 */
public record CaseResult(
        String scenario,
        @Nullable String title,
        int line,
        int expectations,
        List<Mismatch> mismatches,
        Text described) {

    /** Copies the list and checks what may not be null. */
    public CaseResult {
        Objects.requireNonNull(scenario, "scenario");
        mismatches = List.copyOf(mismatches);
        Objects.requireNonNull(described, "described");
    }

    static CaseResult of(ScenarioResult result, int line) {
        Scenario scenario = result.scenario();
        return new CaseResult(
                scenario.id(),
                scenario.title(),
                line,
                scenario.expectations().size(),
                result.mismatches(),
                result.described());
    }

    /** What does not hold and why, in English. */
    public String text() {
        return described.en();
    }

    /** Whether everything expected holds. */
    public boolean passed() {
        return mismatches.isEmpty();
    }

    /** Line to look at: of the first expectation that does not hold, or where the scenario begins. */
    public int place() {
        return mismatches.stream()
                .mapToInt(Mismatch::line)
                .filter(l -> l > 0)
                .findFirst()
                .orElse(line);
    }
}
