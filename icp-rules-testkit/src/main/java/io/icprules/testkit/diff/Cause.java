package io.icprules.testkit.diff;

import java.util.Comparator;
import java.util.List;

/**
 * Which changed rules make a difference.
 *
 * @param rules their ids, sorted: one that makes it alone, several that make it only together, or all that a province has where
 *     it comes or goes as a whole; empty when it is none, but the order of the rules, their readings or the days they were verified for
 */
public record Cause(List<String> rules) implements Comparable<Cause> {

    /** No single rule: the order of the rules, readings, or the days the rules were verified for. */
    public static final Cause NO_RULE = new Cause(List.of());

    private static final Comparator<Cause> ORDER = Comparator.<Cause>comparingInt(
                    cause -> cause.rules.isEmpty() ? Integer.MAX_VALUE : cause.rules.size())
            .thenComparing(cause -> String.join(" ", cause.rules));

    /** Copies the list. */
    public Cause {
        rules = List.copyOf(rules);
    }

    /** Whether several rules make it together. */
    public boolean isTogether() {
        return rules.size() > 1;
    }

    @Override
    public int compareTo(Cause other) {
        return ORDER.compare(this, other);
    }
}
