package io.icprules.drools.source;

import org.jspecify.annotations.Nullable;

/**
 * An annotation of a rule.
 *
 * @param name name without the {@code @}
 * @param at where the {@code @} stands
 * @param value its text, or {@code null} if it is not one text in double quotes
 * @param valueAt where the value stands
 */
public record SourceAnnotation(
        String name, Position at, @Nullable String value, Position valueAt) {}
