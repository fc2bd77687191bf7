package io.icprules.testkit.bulk;

import io.icprules.api.FilingRulesException;
import io.icprules.api.Text;
import io.icprules.document.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the output for a line that has no verdict. Holds no personal data: neither what was found nor names of fields
 * that somebody made up.
 *
 * @param line number of the line, counted from 1
 * @param problems why, in the order of the line; at least one
 */
public record UnreadableLine(long line, List<LineProblem> problems) {

    private static final Text RULE_FAILED = new Text(
            "规则本身出错，该行没有结论；请将规则编号报告给我们。", "The rules themselves failed on this filing; report it with the rule named.");

    /** Copies the list. */
    public UnreadableLine {
        problems = List.copyOf(problems);
    }

    /**
     * Something wrong with the line.
     *
     * @param code stable code, as {@code docs/error-codes.md} explains it
     * @param column column in characters, counted from 1; {@code null} when the line could be read and the rules failed
     * @param expected what was expected there; {@code null} when the rules failed
     * @param hint how to mend it
     */
    public record LineProblem(
            String code, @Nullable Integer column, @Nullable String expected, Text hint) {}

    static UnreadableLine of(long line, List<Problem> problems) {
        return new UnreadableLine(
                line,
                problems.stream()
                        .map(problem -> new LineProblem(
                                problem.code().code(), problem.column(), problem.expected(), problem.hint()))
                        .toList());
    }

    static UnreadableLine of(long line, FilingRulesException failure) {
        return new UnreadableLine(line, List.of(new LineProblem(failure.code().code(), null, null, RULE_FAILED)));
    }
}
