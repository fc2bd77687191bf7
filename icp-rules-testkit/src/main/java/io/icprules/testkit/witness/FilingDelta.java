package io.icprules.testkit.witness;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.change.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How one filing differs from another. Immutable.
 *
 * @param set values that are set, by their pointers; a list counts as one value when it has another length
 * @param removed pointers of what is not there
 */
public record FilingDelta(Map<String, Object> set, List<String> removed) {

    /** No difference. */
    public static final FilingDelta NONE = new FilingDelta(Map.of(), List.of());

    /** Copies the collections. */
    public FilingDelta {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        removed = List.copyOf(removed);
    }

    /** What has to be changed in one filing to get another. */
    public static FilingDelta between(FilingApplication from, FilingApplication to) {
        Map<String, Object> set = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>();
        FilingApplication start = from;
        for (String list : resized(from, to)) {
            Object value = Fields.get(to, list);
            if (value == null) {
                removed.add(list);
            } else {
                set.put(list, value);
            }
            start = Fields.with(start, list, value);
        }
        Map<String, Object> old = Fields.leaves(start);
        Map<String, Object> wanted = Fields.leaves(to);
        wanted.forEach((pointer, value) -> {
            if (!value.equals(old.get(pointer))) {
                set.put(pointer, value);
            }
        });
        old.keySet().stream().filter(pointer -> !wanted.containsKey(pointer)).forEach(removed::add);
        return new FilingDelta(set, removed);
    }

    /** Lists of parts that have another length. */
    private static Set<String> resized(FilingApplication from, FilingApplication to) {
        Set<String> lists = new LinkedHashSet<>();
        for (String list : List.of("/sites", "/documents")) {
            if (size(from, list) != size(to, list)) {
                lists.add(list);
            }
        }
        for (int i = 0; i < size(to, "/sites") && !lists.contains("/sites"); i++) {
            String list = "/sites/" + i + "/domains";
            if (size(from, list) != size(to, list)) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static int size(FilingApplication filing, String list) {
        return Fields.get(filing, list) instanceof List<?> entries ? entries.size() : -1;
    }

    /** The filing with the difference. */
    public FilingApplication on(FilingApplication filing) {
        FilingApplication changed = filing;
        for (String pointer : removed) {
            changed = Fields.with(changed, pointer, null);
        }
        for (Map.Entry<String, Object> field : set.entrySet()) {
            changed = Fields.with(changed, field.getKey(), field.getValue());
        }
        return changed;
    }

    /** Number of changes. */
    public int size() {
        return set.size() + removed.size();
    }

    /** How much there is to read: single values, those in lists of parts counted, too. */
    public int weight() {
        return removed.size()
                + set.values().stream().mapToInt(FilingDelta::weight).sum();
    }

    private static int weight(Object value) {
        boolean parts = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
        return parts ? 2 * Fields.leavesOf(value) : 1;
    }

    /** The delta without changes that are not needed for something to hold of the changed filing. */
    public FilingDelta smallest(FilingApplication base, Predicate<FilingApplication> holds) {
        FilingDelta smallest = this;
        for (int part = Math.max(1, size() / 2); part >= 1; part /= 2) {
            smallest = smallest.without(part, base, holds);
        }
        return smallest;
    }

    /** Leaves out some changes at a time. */
    private FilingDelta without(int part, FilingApplication base, Predicate<FilingApplication> holds) {
        List<String> pointers = new ArrayList<>(removed);
        pointers.addAll(set.keySet());
        FilingDelta smallest = this;
        for (int i = 0; i < pointers.size(); i += part) {
            FilingDelta less = smallest.without(pointers.subList(i, Math.min(pointers.size(), i + part)));
            if (holds.test(less.on(base))) {
                smallest = less;
            }
        }
        return smallest;
    }

    private FilingDelta without(List<String> pointers) {
        Map<String, Object> less = new LinkedHashMap<>(set);
        less.keySet().removeAll(pointers);
        return new FilingDelta(
                less,
                removed.stream().filter(pointer -> !pointers.contains(pointer)).toList());
    }

    /** Names the fields only: values may be personal data. */
    @Override
    public String toString() {
        return "FilingDelta[" + String.join(", ", Objects.requireNonNull(set.keySet())) + "]";
    }
}
