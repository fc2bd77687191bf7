package io.icprules.testkit.scenario;

import io.icprules.api.Text;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param verdict what the rules say
 * @param mismatches expectations that do not hold, in the order of the file
 */
public record ScenarioResult(Scenario scenario, Verdict verdict, List<Mismatch> mismatches) {

    /** Copies the list and checks what may not be null. */
    public ScenarioResult {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(verdict, "verdict");
        mismatches = List.copyOf(mismatches);
    }

    /** Whether everything expected holds. */
    public boolean passed() {
        return mismatches.isEmpty();
    }

    /** What does not hold, what the verdict says instead, and the rules that led there; ends with a line feed. */
    public String describe() {
        return describe(false);
    }

    /** The same in both languages; what verdicts say themselves is in English in both. */
    public Text described() {
        return new Text(describe(true), describe(false));
    }

    private String describe(boolean chinese) {
        int expected = scenario.expectations().size();
        ResultWords headline = passed() ? ResultWords.HOLDS : ResultWords.FAILS;
        StringBuilder text = new StringBuilder(
                        headline.in(chinese, scenario.file(), scenario.id(), expected, mismatches.size()))
                .append('\n')
                .append(passed() ? "" : origin(chinese));
        mismatches.forEach(mismatch -> text.append(mismatch.describe(scenario.file(), chinese)));
        return text.toString();
    }

    /** Which row and day it is about; nothing when it is the only one. */
    private String origin(boolean chinese) {
        List<String> origin = new ArrayList<>();
        if (scenario.row() != null) {
            origin.add(ResultWords.ROW.in(chinese, scenario.row(), scenario.line()));
        }
        LocalDate day = scenario.day();
        if (day != null && scenario.id().endsWith("[" + day + "]")) {
            origin.add(ResultWords.DAY.in(chinese, day));
        }
        return origin.isEmpty() ? "" : "  " + String.join(chinese ? "，" : ", ", origin) + "\n";
    }

    /**
     * Fails a test when something expected does not hold.
     *
     * @throws AssertionError with {@link #describe()}
     */
    public void assertPassed() {
        if (!passed()) {
            throw new AssertionError(describe());
        }
    }
}
