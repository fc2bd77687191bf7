package io.icprules.drools.facts;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic of the facts. Everything is computed from dates of the application; there is no clock. */
final class Days {

    private Days() {}

    /** The day as a number that rules can compare: 2018-01-01 is 20180101. Days ages away are as far as a number can say. */
    static @Nullable Integer number(@Nullable LocalDate day) {
        return day == null
                ? null
                : saturated(day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
    }

    static int between(LocalDate from, LocalDate to) {
        return saturated(ChronoUnit.DAYS.between(from, to));
    }

    /**
     * Months from one day to another, a begun month counted as one, so that "more than n months" is {@code > n}; 0 or less
     * when the second day is not after the first. Measured by adding months to the first day, as the pages do.
     */
    static int monthsBegun(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        int months = saturated(ChronoUnit.MONTHS.between(from, to));
        return (months < Integer.MAX_VALUE && from.plusMonths(months).isBefore(to)) ? months + 1 : months;
    }

    static int fullMonths(LocalDate from, LocalDate to) {
        return saturated(ChronoUnit.MONTHS.between(from, to));
    }

    /** Dates ages apart are as far apart as a number can say. */
    static int saturated(long value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }

    static int fullYears(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
