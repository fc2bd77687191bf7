package io.icprules.api.verdict;

import io.icprules.api.Text;
import java.util.List;
import java.util.Objects;

/**
 * A contradiction of the sources that mattered for this verdict.
 *
 * @param id id of the contradiction
 * @param reading the reading taken
 * @param factIds facts through which it mattered
 */
public record AppliedContradiction(String id, Text reading, List<String> factIds) {

    /** Copies the lists and checks what may not be null. */
    public AppliedContradiction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reading, "reading");
        factIds = List.copyOf(factIds);
    }
}
