package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the deviations of a topic. */
final class Catalogue {

    private static final LocalDate FIRST = LocalDate.MIN.plusYears(1_000);

    private static final LocalDate LAST = LocalDate.MAX.minusYears(1_000);

    /** Positions a deviation may concern: sites, documents. */
    private static final int POSITIONS = 3;

    private final String topic;
    private final List<String> names = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int last;

    Catalogue(String topic) {
        this.topic = topic;
    }

    Catalogue add(String name, Change change) {
        last = names.size();
        return put(name, change);
    }

    private Catalogue put(String name, Change change) {
        names.add(topic + "/" + name);
        changes.add(change);
        return this;
    }

    /** One deviation for each value. */
    @SafeVarargs
    final <T> Catalogue each(String name, Function<T, Change> change, T... values) {
        last = names.size();
        for (T value : values) {
            put(name + "=" + value, change.apply(value));
        }
        return this;
    }

    /** The same. */
    <T> Catalogue each(String name, Function<T, Change> change, List<T> values) {
        last = names.size();
        values.forEach(value -> put(name + "=" + value, change.apply(value)));
        return this;
    }

    /** One deviation for each number of days from the day of submission. */
    Catalogue days(String name, Function<LocalDate, Change> change, int... offsets) {
        last = names.size();
        for (int offset : offsets) {
            put(
                    name + "=" + offset,
                    (f, at) -> change.apply(day(f).plusDays(offset)).apply(f, at));
        }
        return this;
    }

    /** What was added last comes up as many times as often. */
    Catalogue often(int times) {
        List<String> group = List.copyOf(names.subList(last, names.size()));
        List<Change> same = List.copyOf(changes.subList(last, changes.size()));
        for (int i = 1; i < times; i++) {
            names.addAll(group);
            changes.addAll(same);
        }
        return this;
    }

    /** All of them, those of the first position first. */
    List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>();
        for (int at = 0; at < POSITIONS; at++) {
            for (int i = 0; i < names.size(); i++) {
                all.add(new Deviation(names.get(i), at, changes.get(i)));
            }
        }
        return List.copyOf(all);
    }

    /** The day of the order, or one near it that leaves room for what is some years earlier or later. */
    static LocalDate day(FilingApplication filing) {
        LocalDate day = filing.submittedOn() == null ? ChangeDays.PLAIN : filing.submittedOn();
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
