package io.icprules.testkit.coverage;

import io.icprules.api.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days of a rule base, cut wherever a rule begins or ends. Immutable and thread-safe. */
final class DateWindows {

    private final List<LocalDate> cuts;
    private final List<DateWindow> windows = new ArrayList<>();

    private DateWindows(Collection<LocalDate> cuts) {
        this.cuts = List.copyOf(cuts);
        for (int i = 0; i <= this.cuts.size(); i++) {
            windows.add(new DateWindow(
                    i == 0 ? null : this.cuts.get(i - 1), i == this.cuts.size() ? null : this.cuts.get(i)));
        }
    }

    static DateWindows of(Stream<RuleDescription> rules) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        rules.flatMap(rule -> Stream.of(rule.effectiveFrom(), rule.effectiveUntil()))
                .filter(Objects::nonNull)
                .forEach(cuts::add);
        return new DateWindows(cuts);
    }

    /** In the order of their days. */
    List<DateWindow> list() {
        return List.copyOf(windows);
    }

    /** Place of the window of a day in {@link #list()}. */
    int at(LocalDate day) {
        int place = 0;
        while (place < cuts.size() && !day.isBefore(cuts.get(place))) {
            place++;
        }
        return place;
    }
}
