package io.icprules.drools.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days in annotations. */
final class Days {

    private static final List<String> NAMES = List.of("from", "until");
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /** The day, written as YYYY-MM-DD; empty if it is none. */
    static Optional<LocalDate> parse(String text) {
        try {
            // LocalDate alone takes longer years with a sign too.
            return WRITTEN.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the days of a rule, as far as it has any, can be read. */
    static boolean readable(SourceRule rule) {
        return rule.annotations().stream()
                .filter(a -> NAMES.contains(AnnotationNames.meant(a.name())))
                .allMatch(a -> NAMES.contains(a.name())
                        && a.value() != null
                        && parse(a.value()).isPresent());
    }

    /** Whether filings can be judged on that day, or up to it: applications have no dates outside of these. */
    static boolean inRange(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether a number such as 20180101 is a day. */
    static boolean isDay(String number) {
        return number.matches("[0-9]{8}")
                && parse(number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6))
                        .isPresent();
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
