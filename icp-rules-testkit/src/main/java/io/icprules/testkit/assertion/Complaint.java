package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * Something asserted that does not hold.
 *
 * @param should what the verdict should do, such as {@code require PHONE_BILL}
 * @param expected what was expected
 * @param actual what came instead
 * @param because rules that led there
 * @param hint what comes nearest, or how to ask; {@code null} when there is nothing to say
 */
record Complaint(
        String should,
        String expected,
        String actual,
        List<String> because,
        @Nullable String hint) {

    /** More of a list would hide what matters. */
    private static final int SHOWN = 10;

    /** Starts the sentence. */
    static final String VERDICT_SHOULD = "The verdict should ";

    Complaint {
        because = List.copyOf(because);
    }

    AssertionFailedError error(Verdict verdict) {
        return new AssertionFailedError(text() + headline(verdict), expected, actual);
    }

    /** What does not hold, ending with a line feed. */
    String text() {
        StringBuilder text = new StringBuilder(VERDICT_SHOULD).append(should).append(".\n");
        lines(text, "expected:", List.of(expected));
        lines(text, "actual:", List.of(actual));
        lines(text, "because:", shown(because));
        lines(text, "hint:", hint == null ? List.of() : List.of(hint));
        return text.toString();
    }

    /** Which verdict it is about. */
    static String headline(Verdict verdict) {
        List<String> parts = new ArrayList<>();
        parts.add(verdict.admissibility().name());
        String row = verdict.filingType().row();
        parts.add((verdict.filingType().type() == null
                        ? "no filing type"
                        : verdict.filingType().type())
                + (row == null ? "" : " by row " + row));
        parts.add(
                verdict.coverage().province() == null
                        ? "no province"
                        : verdict.coverage().province() + "");
        parts.add(verdict.asOf() == null ? "no day" : "as of " + verdict.asOf());
        parts.add("rule base " + verdict.ruleBase().version());
        return "  verdict:  " + String.join(", ", parts);
    }

    private static List<String> shown(List<String> lines) {
        if (lines.size() <= SHOWN) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, SHOWN));
        shown.add("… and " + (lines.size() - SHOWN) + " more");
        return shown;
    }

    private static void lines(StringBuilder text, String label, List<String> lines) {
        String lead = label;
        for (String line : lines) {
            text.append("  ")
                    .append(lead)
                    .append(" ".repeat(10 - lead.length()))
                    .append(line)
                    .append('\n');
            lead = "";
        }
    }
}
