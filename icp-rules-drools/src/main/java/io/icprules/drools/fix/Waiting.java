package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.change.Fields;
import io.icprules.drools.change.Literals;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days to wait for: ages and terms are counted from a day in the filing to the day of submission, so that what stands in the
 * way may go by itself. Stateless.
 */
final class Waiting {

    /** Nobody waits for longer. */
    private static final int MOST_YEARS = 1;

    private static final int MOST_UNITS = 4_000;

    private Waiting() {}

    /** Later days on which something that the obstacle counts comes to a number of its rule, or goes beyond it. */
    static Set<LocalDate> days(FilingApplication application, LocalDate day, Obstacle obstacle) {
        Set<LocalDate> days = new TreeSet<>();
        for (String input : obstacle.inputs()) {
            if (!input.equals("/submittedOn") && Fields.get(application, input) instanceof LocalDate start) {
                for (long number : Literals.of(obstacle.sources()).numbers()) {
                    if (number >= 0 && number < MOST_UNITS) {
                        Stream.of(start.plusYears(number), start.plusMonths(number), start.plusDays(number))
                                .flatMap(end -> Stream.of(end, end.plusDays(1)))
                                .filter(end -> end.isAfter(day) && !end.isAfter(day.plusYears(MOST_YEARS)))
                                .forEach(days::add);
                    }
                }
            }
        }
        return days;
    }
}
