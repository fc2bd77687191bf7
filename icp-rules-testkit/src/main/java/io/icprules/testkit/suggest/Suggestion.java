package io.icprules.testkit.suggest;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.scenario.Expectation;
import io.icprules.testkit.witness.FilingDelta;
import java.util.List;

/**
 * A scenario with rows for one rule.
 *
 * @param ruleId the rule
 * @param title its title
 * @param base name of the base
 * @param delta how the filing of the first row differs from the base
 * @param rows the rows; the first is the filing as it is
 */
public record Suggestion(String ruleId, String title, String base, FilingDelta delta, List<Row> rows) {

    /**
     * A row.
     *
     * @param name what it shows
     * @param delta how it differs from the filing of the scenario
     * @param filing the whole filing
     * @param expectations what holds of its verdict
     */
    public record Row(String name, FilingDelta delta, FilingApplication filing, List<Expectation> expectations) {

        /** Copies the list. */
        public Row {
            expectations = List.copyOf(expectations);
        }
    }

    /** Copies the list. */
    public Suggestion {
        rows = List.copyOf(rows);
    }
}
