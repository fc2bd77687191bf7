package io.icprules.testkit.witness;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.change.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Makes filings smaller by taking parts away: whole parts first, then single fields. Stateless. */
public final class FilingParts {

    /** Looks; a filing has about a hundred parts. */
    private static final int MOST_LOOKS = 1_500;

    private FilingParts() {}

    /**
     * The filing without parts that something does not need to hold of it. None of what is left can be taken away alone,
     * unless there was very much of it. The same filing always ends the same.
     *
     * @param filing the filing, of which it holds
     * @param holds what is to hold
     */
    public static FilingApplication withoutNeedless(FilingApplication filing, Predicate<FilingApplication> holds) {
        FilingApplication smallest = filing;
        int looks = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String part : parts(smallest)) {
                if (looks < MOST_LOOKS && Fields.get(smallest, part) != null) {
                    looks++;
                    FilingApplication less = without(smallest, part);
                    if (holds.test(less)) {
                        smallest = less;
                        smaller = true;
                    }
                }
            }
        }
        return smallest;
    }

    /** Pointers of all parts and fields, the largest parts first, and of a list the last entry first. */
    private static List<String> parts(FilingApplication filing) {
        Set<String> pointers = new LinkedHashSet<>();
        for (String leaf : Fields.leaves(filing).keySet()) {
            for (int end = leaf.indexOf('/', 1); end > 0; end = leaf.indexOf('/', end + 1)) {
                pointers.add(leaf.substring(0, end));
            }
            pointers.add(leaf);
        }
        List<String> parts = new ArrayList<>(pointers);
        parts.sort(Comparator.<String>comparingLong(
                        pointer -> pointer.chars().filter(c -> c == '/').count())
                .thenComparing(Comparator.reverseOrder()));
        return parts;
    }

    private static FilingApplication without(FilingApplication filing, String pointer) {
        int slash = pointer.lastIndexOf('/');
        String list = pointer.substring(0, slash);
        String last = pointer.substring(slash + 1);
        if (!Character.isDigit(last.charAt(0))) {
            return Fields.with(filing, pointer, null);
        }
        List<Object> entries = new ArrayList<>((List<?>) Objects.requireNonNull(Fields.get(filing, list)));
        entries.remove(Integer.parseInt(last));
        return Fields.with(filing, list, entries);
    }
}
