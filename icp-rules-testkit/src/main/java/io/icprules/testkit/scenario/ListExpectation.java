package io.icprules.testkit.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A list of the verdict has or lacks certain entries.
 *
 * @param aspect which list
 * @param comparison how it is compared
 * @param items entries the scenario names
 * @param line line in the file
 */
public record ListExpectation(ListAspect aspect, Comparison comparison, List<String> items, int line)
        implements Expectation {

    /** Copies the list and checks what may not be null. */
    public ListExpectation {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(comparison, "comparison");
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return aspect.key() + " " + comparison.key();
    }

    /** What does not hold; empty when all does. */
    List<Mismatch> check(Judged judged) {
        Set<String> actual = new LinkedHashSet<>(aspect.of(judged));
        Set<String> missing = new LinkedHashSet<>();
        Set<String> unexpected = new LinkedHashSet<>();
        if (comparison == Comparison.EXCLUDES) {
            items.stream().filter(actual::contains).forEach(unexpected::add);
        } else {
            missing.addAll(items);
            missing.removeAll(actual);
            if (comparison == Comparison.EXACTLY) {
                unexpected.addAll(actual);
                items.forEach(unexpected::remove);
            }
        }
        if (missing.isEmpty() && unexpected.isEmpty()) {
            return List.of();
        }
        List<String> because = new ArrayList<>();
        missing.forEach(item -> because.add(item + " is missing" + listed(aspect.whyMissing(judged, item))));
        unexpected.forEach(item -> because.add(item + " is unexpected" + listed(aspect.why(judged, item))));
        return List.of(new Mismatch(key(), line, items.toString(), actual.toString(), because));
    }

    private static String listed(List<String> reasons) {
        return reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    }
}
