package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.diff.ComparedFilings.Count;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Counts what changes in filings. Keeps one filing of each kind, so that it does not grow with their number. The order in
 * which tallies are added up does not matter. Not thread-safe.
 */
final class Tally {

    /** Changes of one kind. */
    static final class OfKind {
        private long filings;
        private final Map<Province, Long> provinces = new EnumMap<>(Province.class);
        private final Map<String, Long> labels = new TreeMap<>();
        private @Nullable Placed first;

        long filings() {
            return filings;
        }

        Map<Province, Long> provinces() {
            return provinces;
        }

        Map<String, Long> labels() {
            return labels;
        }

        Placed first() {
            return Objects.requireNonNull(first);
        }

        private void add(OfKind other) {
            filings += other.filings;
            other.provinces.forEach((province, count) -> provinces.merge(province, count, Long::sum));
            other.labels.forEach((label, count) -> labels.merge(label, count, Long::sum));
            Placed theirs = other.first();
            first = first == null
                    ? theirs
                    : BinaryOperator.minBy(Comparator.comparingLong(Placed::number))
                            .apply(first, theirs);
        }
    }

    private Count all = Count.NONE;
    private final Map<Province, Count> provinces = new EnumMap<>(Province.class);
    private final Map<VerdictElement, Long> elements = new EnumMap<>(VerdictElement.class);
    private final Map<Kind, OfKind> kinds = new TreeMap<>();

    /** Counts a filing and its changes, if there are any. */
    void add(Placed placed, List<CausedChange> changes) {
        Province province = placed.filing().province();
        Count one = new Count(1, changes.isEmpty() ? 0 : 1);
        all = all.and(one);
        if (province != null) {
            provinces.merge(province, one, Count::and);
        }
        changes.stream()
                .map(change -> change.change().element())
                .distinct()
                .forEach(element -> elements.merge(element, 1L, Long::sum));
        byKind(changes)
                .forEach((kind, labels) ->
                        kinds.computeIfAbsent(kind, k -> new OfKind()).add(single(placed, province, labels)));
    }

    /** Adds what another has counted. */
    void add(Tally other) {
        all = all.and(other.all);
        other.provinces.forEach((province, count) -> provinces.merge(province, count, Count::and));
        other.elements.forEach((element, count) -> elements.merge(element, count, Long::sum));
        other.kinds.forEach(
                (kind, seen) -> kinds.computeIfAbsent(kind, k -> new OfKind()).add(seen));
    }

    ComparedFilings filings() {
        return new ComparedFilings(all, provinces, elements);
    }

    Map<Kind, OfKind> kinds() {
        return kinds;
    }

    private static Map<Kind, Set<String>> byKind(List<CausedChange> changes) {
        Map<Kind, Set<String>> kinds = new TreeMap<>();
        for (CausedChange caused : changes) {
            VerdictChange change = caused.change();
            for (Cause cause : caused.causes()) {
                kinds.computeIfAbsent(new Kind(cause, change.element(), change.direction()), kind -> new TreeSet<>())
                        .add(change.label());
            }
        }
        return kinds;
    }

    private static OfKind single(Placed placed, @Nullable Province province, Set<String> labels) {
        OfKind single = new OfKind();
        single.filings = 1;
        if (province != null) {
            single.provinces.put(province, 1L);
        }
        labels.forEach(label -> single.labels.put(label, 1L));
        single.first = placed;
        return single;
    }
}
