package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the deviations of a topic. */
final class Catalogue {

    /** Positions a deviation may concern: sites, documents. */
    private static final int POSITIONS = 3;

    private final String topic;
    private final List<String> names = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    Catalogue(String topic) {
        this.topic = topic;
    }

    Catalogue add(String name, Change change) {
        names.add(topic + "/" + name);
        changes.add(change);
        return this;
    }

    /** One deviation for each value. */
    @SafeVarargs
    final <T> Catalogue each(String name, Function<T, Change> change, T... values) {
        for (T value : values) {
            add(name + "=" + value, change.apply(value));
        }
        return this;
    }

    /** The same. */
    <T> Catalogue each(String name, Function<T, Change> change, List<T> values) {
        for (T value : values) {
            add(name + "=" + value, change.apply(value));
        }
        return this;
    }

    /** One deviation for each number of days from the day of submission. */
    Catalogue days(String name, Function<LocalDate, Change> change, int... offsets) {
        for (int offset : offsets) {
            add(
                    name + "=" + offset,
                    (f, at) -> change.apply(day(f).plusDays(offset)).apply(f, at));
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

    static LocalDate day(FilingApplication filing) {
        return filing.submittedOn() == null ? ChangeDays.PLAIN : filing.submittedOn();
    }
}
