package io.icprules.testkit.scenario;

import io.icprules.testkit.scenario.Listing.Detailed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a list of a verdict with what a scenario says of it. Used once. */
final class ListCheck {

    private final ListExpectation expectation;
    private final Judged judged;
    private final List<Detailed> found;

    ListCheck(ListExpectation expectation, Judged judged) {
        this.expectation = expectation;
        this.judged = judged;
        this.found = expectation.aspect().listing().of(judged);
    }

    List<Mismatch> mismatches() {
        List<String> missing = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        List<String> because = new ArrayList<>();
        switch (expectation.comparison()) {
            case CONTAINS -> missing(missing);
            case EXCLUDES -> there(unexpected);
            case EXACTLY -> {
                missing(missing);
                unnamed(unexpected);
            }
            case IN_ORDER -> {
                missing(missing);
                if (missing.isEmpty()) {
                    outOfOrder().ifPresent(because::add);
                }
            }
        }
        boolean holds = missing.isEmpty() && unexpected.isEmpty() && because.isEmpty();
        return holds ? List.of() : List.of(mismatch(missing, unexpected, because));
    }

    private Mismatch mismatch(List<String> missing, List<String> unexpected, List<String> because) {
        Set<String> actual = new LinkedHashSet<>();
        found.stream()
                .filter(Detailed::listed)
                .forEach(entry -> actual.add(entry.entry().name()));
        boolean silent = expectation.aspect() == ListAspect.SILENT;
        return new Mismatch(
                expectation.key(),
                expectation.line(),
                expectation.column(),
                expectation.items().stream()
                        .map(ExpectedItem::describe)
                        .toList()
                        .toString(),
                // all that speaks would be most of the rule base
                silent ? unexpected.size() + " of " + expectation.items().size() + " not silent" : actual.toString(),
                missing,
                unexpected,
                because);
    }

    private void missing(List<String> missing) {
        for (ExpectedItem item : expectation.items()) {
            if (found.stream().noneMatch(entry -> matches(entry, item))) {
                List<String> why = expectation.aspect().whyMissing(judged, item);
                missing.add(item.describe() + " is missing" + listed(why));
            }
        }
    }

    private void there(List<String> unexpected) {
        for (ExpectedItem item : expectation.items()) {
            List<Detailed> entries =
                    found.stream().filter(entry -> matches(entry, item)).toList();
            if (!entries.isEmpty()) {
                unexpected.add(item.describe() + " is unexpected" + reasons(entries));
            }
        }
    }

    /** Entries that no item of the scenario speaks of, each name once. */
    private void unnamed(List<String> unexpected) {
        List<Detailed> entries = found.stream()
                .filter(entry -> entry.listed() && expectation.items().stream().noneMatch(item -> matches(entry, item)))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        entries.forEach(entry -> names.add(entry.entry().name()));
        for (String name : names) {
            List<Detailed> same = entries.stream()
                    .filter(entry -> entry.entry().name().equals(name))
                    .toList();
            unexpected.add(name + " is unexpected" + reasons(same));
        }
    }

    private Optional<String> outOfOrder() {
        int reached = -1;
        String before = "";
        for (ExpectedItem item : expectation.items()) {
            int place = -1;
            for (int i = 0; i < found.size() && place < 0; i++) {
                place = matches(found.get(i), item) ? i : -1;
            }
            if (place <= reached) {
                return Optional.of(item.describe() + " comes before " + before + ", not after it");
            }
            reached = place;
            before = item.describe();
        }
        return Optional.empty();
    }

    private boolean matches(Detailed entry, ExpectedItem item) {
        return expectation.aspect().listing().matches(entry, item);
    }

    private static String reasons(List<Detailed> entries) {
        return listed(entries.stream()
                .map(entry -> entry.entry().why())
                .filter(why -> !why.isEmpty())
                .distinct()
                .toList());
    }

    private static String listed(List<String> reasons) {
        return reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    }
}
