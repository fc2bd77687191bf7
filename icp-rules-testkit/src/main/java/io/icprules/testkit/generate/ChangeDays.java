package io.icprules.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Days of submission. Mostly days on which a rule begins or ends, or next to one; a test compares the list with the rule
 * base.
 */
final class ChangeDays {

    /** The state of the fact base, and what a day shrinks to. */
    static final LocalDate PLAIN = LocalDate.of(2019, 9, 20);

    /** The last day on which many rules changed. */
    static final LocalDate RECENT = LocalDate.of(2019, 9, 12);

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private static final String DAYS = """
            2017-12-18 2018-01-01 2018-05-21 2018-06-25 2018-07-31 2018-08-02 2018-08-09 2018-08-29 2018-09-06 2018-09-07
            2018-09-10 2018-09-13 2018-09-14 2018-09-17 2018-09-18 2018-09-24 2018-09-27 2018-09-29 2018-10-11 2018-10-16
            2018-10-25 2018-11-05 2018-11-07 2018-12-18 2018-12-20 2019-01-07 2019-01-08 2019-01-15 2019-01-21 2019-01-24
            2019-01-28 2019-01-30 2019-02-14 2019-02-19 2019-03-07 2019-04-11 2019-04-22 2019-04-23 2019-04-25 2019-04-26
            2019-04-28 2019-04-30 2019-05-05 2019-05-06 2019-05-08 2019-05-10 2019-05-13 2019-05-17 2019-05-22 2019-05-24
            2019-05-27 2019-05-29 2019-05-31 2019-06-04 2019-06-18 2019-07-19 2019-07-26 2019-07-29 2019-08-01 2019-08-07
            2019-08-08 2019-08-13 2019-08-20 2019-08-22 2019-08-23 2019-08-26 2019-08-28 2019-09-04 2019-09-06 2019-09-09
            2019-09-11 2019-09-12 2019-09-16 2019-09-17 2019-09-19 2019-09-20
            """;

    private ChangeDays() {}

    /** The days on which something changes. */
    static List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>();
        for (String day : DAYS.strip().split("\\s+", -1)) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }

    /** Each day of change with the days before and after it, from one day to another, the plainest first. */
    static List<LocalDate> around(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new LinkedHashSet<>();
        days.add(PLAIN);
        for (LocalDate day : changes()) {
            days.add(day);
            days.add(day.minusDays(1));
            days.add(day.plusDays(1));
        }
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    /** Every day from one to another, the plain one first when it is among them. */
    static List<LocalDate> all(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (!PLAIN.isBefore(from) && !PLAIN.isAfter(to)) {
            days.add(PLAIN);
        }
        from.datesUntil(to.plusDays(1)).forEach(days::add);
        return List.copyOf(days);
    }
}
