package io.icprules.testkit.scenario;

import java.util.List;
import java.util.Objects;

/**
 * A list of the verdict has or lacks certain entries.
 *
 * @param aspect which list
 * @param comparison how it is compared
 * @param items entries the scenario names
 * @param line line in the file, counted from 1
 * @param column column in the file, counted from 1
 */
public record ListExpectation(ListAspect aspect, Comparison comparison, List<ExpectedItem> items, int line, int column)
        implements Expectation {

    /** Copies the list and checks what may not be null. */
    public ListExpectation {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(comparison, "comparison");
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return aspect.comparisons().isEmpty() ? aspect.key() : aspect.key() + " " + comparison.key();
    }

    /** What does not hold; empty when all does. */
    List<Mismatch> check(Judged judged) {
        return new ListCheck(this, judged).mismatches();
    }
}
