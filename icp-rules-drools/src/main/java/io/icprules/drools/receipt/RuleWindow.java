package io.icprules.drools.receipt;

import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The days a rule applies on.
 *
 * @param from first day; {@code null} when open
 * @param until first day on which it no longer applies; {@code null} when open
 */
public record RuleWindow(@Nullable LocalDate from, @Nullable LocalDate until) {

    private static final String BETWEEN = "..";

    static RuleWindow of(RuleDefinition rule) {
        return new RuleWindow(
                rule.description().effectiveFrom(), rule.description().effectiveUntil());
    }

    /** Reads what {@link #written()} writes; {@code null} for anything else, as receipts come from outside. */
    static @Nullable RuleWindow parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return null;
        }
        try {
            return new RuleWindow(day(text.substring(0, between)), day(text.substring(between + BETWEEN.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    String written() {
        return (from == null ? "" : from) + BETWEEN + (until == null ? "" : until);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
