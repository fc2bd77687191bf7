package io.icprules.drools.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days in annotations. */
final class Days {

    private Days() {}

    /** The day, written as YYYY-MM-DD; empty if it is none. */
    static Optional<LocalDate> parse(String text) {
        try {
            // LocalDate alone takes longer years with a sign too.
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> from(SourceRule rule) {
        return day(rule, "from");
    }

    static Optional<LocalDate> until(SourceRule rule) {
        return day(rule, "until");
    }

    private static Optional<LocalDate> day(SourceRule rule, String annotation) {
        return rule.annotation(annotation).map(SourceAnnotation::value).flatMap(Days::parse);
    }
}
