package io.icprules.testkit.mutation;

import io.icprules.drools.source.Position;
import io.icprules.drools.source.SourceRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one small change.
 *
 * @param ruleId the rule
 * @param file its file
 * @param at where the change is
 * @param operator kind of change
 * @param before what stands there; on one line
 * @param after what would stand there; empty when something is left out
 * @param rule the changed rule, or {@code null} when the rule is left out
 */
public record Mutant(
        String ruleId,
        String file,
        Position at,
        Operator operator,
        String before,
        String after,
        @Nullable SourceRule rule) {

    /** Names the change among all changes of all rules, as long as its file stays as it is. */
    public String key() {
        return ruleId + "\t" + at.line() + ":" + at.column() + "\t" + operator + "\t" + before + "\t" + after;
    }

    /** {@code file:line:column}. */
    public String place() {
        return file + ":" + at.line() + ":" + at.column();
    }

    /** What was changed, in one line. */
    public String change() {
        return after.isEmpty() ? "without " + before : before + " -> " + after;
    }
}
