package io.icprules.api.verdict;

import io.icprules.api.vocabulary.FilingType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Row of the decision table for one domain of the order.
 *
 * @param at JSON pointer of the domain or site
 * @param type the type for this domain; {@code null} when undetermined
 * @param row row that fired; {@code null} when none did
 */
public record DomainDecision(
        String at, @Nullable FilingType type, @Nullable String row) {

    /** Copies the lists and checks what may not be null. */
    public DomainDecision {
        Objects.requireNonNull(at, "at");
    }
}
