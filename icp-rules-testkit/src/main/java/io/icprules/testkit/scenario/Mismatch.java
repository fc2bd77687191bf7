package io.icprules.testkit.scenario;

import io.icprules.api.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * @param hint how to mend a name that is not known, in both languages; {@code null} if names are fine
 */
public record Mismatch(
        String key,
        int line,
        int column,
        String expected,
        String actual,
        List<String> missing,
        List<String> unexpected,
        List<String> because,
        @Nullable Text hint) {

    /** Copies the lists and checks what may not be null. */
    public Mismatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
        because = List.copyOf(because);
    }

    /** An expectation whose names are known. */
    public Mismatch(
            String key,
            int line,
            int column,
            String expected,
            String actual,
            List<String> missing,
            List<String> unexpected,
            List<String> because) {
        this(key, line, column, expected, actual, missing, unexpected, because, null);
    }

    /** An expectation with a name that is not known. */
    static Mismatch unknown(String key, int line, int column, String name, Text hint) {
        String expected = ResultWords.KNOWN_NAMES.in(false);
        return new Mismatch(key, line, column, expected, name, List.of(), List.of(), List.of(hint.en()), hint);
    }

    /** Several lines for people, indented, ending with a line feed. */
    String describe(String file, boolean chinese) {
        StringBuilder text = new StringBuilder("  ").append(file);
        text.append(':').append(line).append(':').append(column).append(": ").append(key);
        Text mended = chinese ? hint : null;
        text.append('\n').append(ResultWords.EXPECTED.in(chinese));
        text.append(mended == null ? expected : ResultWords.KNOWN_NAMES.in(true));
        text.append('\n').append(ResultWords.ACTUAL.in(chinese)).append(actual).append('\n');
        missing.forEach(entry -> text.append("    - ").append(entry).append('\n'));
        unexpected.forEach(entry -> text.append("    + ").append(entry).append('\n'));
        String lead = ResultWords.BECAUSE.in(chinese);
        for (String reason : mended == null ? because : List.of(mended.zh())) {
            text.append(lead).append(reason).append('\n');
            lead = "              ";
        }
        return text.toString();
    }
}
