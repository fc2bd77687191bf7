package io.icprules.api.verdict;

import io.icprules.api.Text;
import java.util.Objects;

/**
 * Why something is asked for: a fact and its message.
 *
 * @param factId id of the fact
 * @param message the reason in words
 * @param source where it stands
 */
public record Reason(String factId, Text message, Citation source) {

    /** Copies the lists and checks what may not be null. */
    public Reason {
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
    }
}
