package io.icprules.testkit.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of the verdict as scenarios see it: what its entries are called and what else can be asked of them. Immutable
 * once built.
 *
 * @param <T> an entry of the verdict
 */
final class Listing<T> {

    private final String nameKey;
    private final Allowed names;
    private final Function<Judged, List<T>> all;
    private final Function<T, Entry> entry;
    private final Map<String, Detail<T>> details = new LinkedHashMap<>();
    private Predicate<T> listed = t -> true;
    private String opener = "";

    private record Detail<T>(Allowed allowed, Function<T, List<String>> values) {}

    /**
     * An entry.
     *
     * @param name its name
     * @param rule the rule that made it, where that is another name for it; else the name again
     * @param why rules behind it, in words
     */
    record Entry(String name, String rule, String why) {}

    /** An entry with its details; {@code listed} when it counts unless asked for specially. */
    record Detailed(Entry entry, Map<String, List<String>> details, boolean listed) {

        boolean isNamed(String name) {
            return entry.name().equals(name) || entry.rule().equals(name);
        }
    }

    /**
     * A list whose entries have only a name.
     *
     * @param nameKey field with the name, when an entry is written as an object
     * @param names names there can be
     * @param all the entries of a verdict
     * @param entry name and reason of one
     */
    Listing(String nameKey, Allowed names, Function<Judged, List<T>> all, Function<T, Entry> entry) {
        this.nameKey = nameKey;
        this.names = names;
        this.all = all;
        this.entry = entry;
    }

    /** Adds something with one value, or none, that can be asked of an entry. */
    Listing<T> detail(String key, Allowed allowed, Function<T, ? extends @Nullable Object> value) {
        return details(key, allowed, t -> {
            Object found = value.apply(t);
            return found == null ? List.of() : List.of(found);
        });
    }

    /** Adds something with any number of values that can be asked of an entry. */
    Listing<T> details(String key, Allowed allowed, Function<T, List<?>> values) {
        details.put(
                key,
                new Detail<>(
                        allowed,
                        t -> values.apply(t).stream().map(Objects::toString).toList()));
        return this;
    }

    /** Entries that are not listed count only when a certain detail is asked for. */
    Listing<T> listedOnly(Predicate<T> which, String unlessAskedFor) {
        listed = which;
        opener = unlessAskedFor;
        return this;
    }

    String nameKey() {
        return nameKey;
    }

    Allowed names() {
        return names;
    }

    Set<String> detailKeys() {
        return details.keySet();
    }

    Allowed allowed(String detail) {
        return Objects.requireNonNull(details.get(detail)).allowed();
    }

    List<Detailed> of(Judged judged) {
        List<Detailed> entries = new ArrayList<>();
        for (T t : all.apply(judged)) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            details.forEach((key, detail) -> values.put(key, detail.values().apply(t)));
            entries.add(new Detailed(entry.apply(t), values, listed.test(t)));
        }
        return entries;
    }

    /** Whether an entry is what a scenario means. */
    boolean matches(Detailed found, ExpectedItem item) {
        return found.isNamed(item.name())
                && (found.listed() || item.details().containsKey(opener))
                && item.details().entrySet().stream()
                        .allMatch(detail -> found.details()
                                .getOrDefault(detail.getKey(), List.of())
                                .containsAll(detail.getValue()));
    }
}
