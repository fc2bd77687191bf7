package io.icprules.testkit.scenario;

import io.icprules.api.verdict.Verdict;
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
        int expected = scenario.expectations().size();
        StringBuilder text =
                new StringBuilder(scenario.file()).append(": scenario ").append(scenario.id());
        if (passed()) {
            return text.append(": all of ")
                    .append(expected)
                    .append(" expectations hold\n")
                    .toString();
        }
        text.append(": ")
                .append(mismatches.size())
                .append(" of ")
                .append(expected)
                .append(" expectations fail\n");
        text.append(origin());
        mismatches.forEach(mismatch -> text.append(mismatch.describe(scenario.file())));
        return text.toString();
    }

    /** Which row and day it is about; nothing when it is the only one. */
    private String origin() {
        List<String> origin = new ArrayList<>();
        if (scenario.row() != null) {
            origin.add("in row " + scenario.row() + " (line " + scenario.line() + ")");
        }
        if (scenario.id().endsWith("[" + scenario.day() + "]")) {
            origin.add("on " + scenario.day());
        }
        return origin.isEmpty() ? "" : "  " + String.join(", ", origin) + "\n";
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
