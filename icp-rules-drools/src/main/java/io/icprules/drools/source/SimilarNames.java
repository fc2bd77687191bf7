package io.icprules.drools.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds names that nobody can tell apart on paper: they differ in dashes or in letters that look like digits only. One other
 * letter is no mistake for sure ({@code batch-2}, {@code batch-3}), and capitals are refused anyhow.
 */
final class SimilarNames {

    private static final Pattern DASHES = Pattern.compile("(?<![0-9])-|-(?![0-9])");

    private final Map<String, SourceRule> seen = new HashMap<>();

    void check(SourceRule rule, RulesBelow below, Problems problems) {
        SourceRule first = seen.putIfAbsent(folded(rule.unversionedName()), rule);
        if (first != null && !first.unversionedName().equals(rule.unversionedName())) {
            problems.add(
                    RuleProblemCode.RULE_NAME_SIMILAR,
                    rule.nameAt(),
                    Found.BESIDE.of(rule.name(), below.place(first)),
                    Expected.APART.of(),
                    first.unversionedName());
        }
    }

    /** A dash between digits stays: 1-1 is not 11. */
    private static String folded(String name) {
        return DASHES.matcher(name).replaceAll("").replace('o', '0').replace('l', '1');
    }
}
