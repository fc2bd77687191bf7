package io.icprules.testkit.cli;

import io.icprules.drools.source.SourceRule;
import io.icprules.testkit.suite.Wildcards;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules whose id or file matches one of some patterns; all rules when there is none.
 *
 * @param patterns patterns with {@code *} and {@code ?}
 */
record RuleFilter(List<String> patterns) implements Predicate<SourceRule> {

    @Override
    public boolean test(SourceRule rule) {
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern ->
                                Wildcards.match(pattern, rule.name()) || Wildcards.match(pattern, rule.file()));
    }
}
