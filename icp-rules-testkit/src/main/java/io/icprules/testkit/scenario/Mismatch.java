package io.icprules.testkit.scenario;

import java.util.List;
import java.util.Objects;

/**
 * An expectation that does not hold.
 *
 * @param key what was looked at, such as {@code requiredDocuments contains}
 * @param line line of the expectation in the file; 0 when it has none
 * @param expected what the scenario expects
 * @param actual what the verdict says instead
 * @param because rules that led there
 */
public record Mismatch(String key, int line, String expected, String actual, List<String> because) {

    /** Copies the list and checks what may not be null. */
    public Mismatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        because = List.copyOf(because);
    }

    /** Several lines for people, indented, ending with a line feed. */
    String describe() {
        StringBuilder text = new StringBuilder("  ").append(key);
        if (line > 0) {
            text.append(" (line ").append(line).append(')');
        }
        text.append("\n    expected: ").append(expected);
        text.append("\n    actual:   ").append(actual).append('\n');
        String lead = "    because:  ";
        for (String reason : because) {
            text.append(lead).append(reason).append('\n');
            lead = "              ";
        }
        return text.toString();
    }
}
