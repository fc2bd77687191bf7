package io.icprules.document;

import io.icprules.api.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a document. Immutable. Holds no personal data: what was found in fields that may hold some is given
 * by kind and length only.
 *
 * @param code stable code
 * @param file name of the file, as given to the reader
 * @param line line, counted from 1; 0 when the problem has no place in the text
 * @param column column in characters, counted from 1; 0 when the problem has no place in the text
 * @param pointer JSON pointer; empty for the whole document
 * @param expected what was expected there, in English
 * @param found what was found, shortened and escaped; {@code null} when there is nothing to show
 * @param hint how to mend it
 */
public record Problem(
        ProblemCode code,
        String file,
        int line,
        int column,
        String pointer,
        String expected,
        @Nullable String found,
        Text hint) {

    /** Checks what may not be null. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Two lines like those of a compiler: {@code file:line:column: code pointer: what is wrong}, then the hint. In
     * English.
     */
    public String describe() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ").append(code.code()).append(' ');
        text.append(pointer.isEmpty() ? "(document)" : Shown.escaped(pointer, 200));
        text.append(": ").append(code.meaning().en());
        text.append("; expected ").append(expected);
        if (found != null) {
            text.append(", found ").append(found);
        }
        return text.append("\n  ").append(hint.en()).toString();
    }
}
