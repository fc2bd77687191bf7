package io.icprules.api.verdict;

import java.util.Objects;

/**
 * Where a rule stands.
 *
 * @param document document
 * @param section section of the document
 */
public record Citation(String document, String section) {

    /** Copies the lists and checks what may not be null. */
    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(section, "section");
    }
}
