package io.icprules.testkit.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks for entries in the lists of a verdict, and complains when they are not as expected.
 *
 * @param failures takes complaints
 */
record ListChecks(Consumer<Complaint> failures) {

    /** The entries that fit; a complaint when there is none, which tells what is said of the same thing. */
    <T> List<Item<T>> present(String should, String name, List<Item<T>> all, Predicate<Item<T>> fits) {
        List<Item<T>> fitting = all.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            failures.accept(new Complaint(should, name, Items.names(all), named(name, all), null));
        }
        return fitting;
    }

    /** A complaint when there is an entry of this name. */
    <T> void absent(String should, String name, List<Item<T>> all) {
        if (all.stream().anyMatch(item -> item.name().equals(name))) {
            failures.accept(new Complaint(should, "no " + name, Items.names(all), named(name, all), null));
        }
    }

    /** A complaint when the entries have other names than these. */
    <T> void exactly(String should, List<Item<T>> all, Enum<?>... names) {
        Set<String> expected =
                new LinkedHashSet<>(Arrays.stream(names).map(Enum::name).toList());
        Set<String> actual = new LinkedHashSet<>(all.stream().map(Item::name).toList());
        if (!actual.equals(expected)) {
            List<String> because = new ArrayList<>();
            expected.stream().filter(name -> !actual.contains(name)).forEach(name -> because.add("- " + name));
            all.stream().filter(item -> !expected.contains(item.name())).forEach(i -> because.add("+ " + i.shown()));
            String wanted = Items.listed(List.copyOf(expected));
            failures.accept(new Complaint(should + " " + wanted, wanted, Items.names(all), because, null));
        }
    }

    /** A complaint when the entries do not have these names in this order, others between them or not. */
    <T> void inOrder(String should, List<Item<T>> all, Enum<?>... names) {
        List<String> expected = Arrays.stream(names).map(Enum::name).toList();
        List<String> actual = all.stream().map(Item::name).toList();
        int found = 0;
        for (String name : actual) {
            if (found < expected.size() && expected.get(found).equals(name)) {
                found++;
            }
        }
        if (found < expected.size()) {
            String first = expected.get(found);
            String hint = !actual.contains(first)
                    ? first + " is no step of it."
                    : first + " does not come after " + expected.get(found - 1) + ".";
            failures.accept(
                    new Complaint(should, String.join(", ", expected), Items.names(all), named(first, all), hint));
        }
    }

    /** What is said of a thing, also that it is not needed, such as {@code NEWS (ABOLISHED)}. */
    private static <T> List<String> named(String name, List<Item<T>> all) {
        return all.stream()
                .filter(item -> item.name().equals(name) || item.name().startsWith(name + " "))
                .map(Item::shown)
                .toList();
    }
}
