package io.icprules.testkit.scenario;

import java.util.List;
import java.util.Objects;

/**
 * An expectation that does not hold.
 *
 * @param key what was looked at, such as {@code requiredDocuments contains}
 * @param line line of the expectation in the file
 * @param column column of the expectation in the file
 * @param expected what the scenario expects
 * @param actual what the verdict says instead
 * @param missing entries of a list that should be there, each with what became of it
 * @param unexpected entries of a list that should not be there, each with the rules behind it
 * @param because rules that led there, or how to mend the scenario
 */
public record Mismatch(
        String key,
        int line,
        int column,
        String expected,
        String actual,
        List<String> missing,
        List<String> unexpected,
        List<String> because) {

    /** Copies the lists and checks what may not be null. */
    public Mismatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
        because = List.copyOf(because);
    }

    /** Several lines for people, indented, ending with a line feed. */
    String describe(String file) {
        StringBuilder text = new StringBuilder("  ").append(file);
        text.append(':').append(line).append(':').append(column).append(": ").append(key);
        text.append("\n    expected: ").append(expected);
        text.append("\n    actual:   ").append(actual).append('\n');
        missing.forEach(entry -> text.append("    - ").append(entry).append('\n'));
        unexpected.forEach(entry -> text.append("    + ").append(entry).append('\n'));
        String lead = "    because:  ";
        for (String reason : because) {
            text.append(lead).append(reason).append('\n');
            lead = "              ";
        }
        return text.toString();
    }
}
