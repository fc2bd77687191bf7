package io.icprules.drools.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Subsets. Stateless. */
final class Subsets {

    private Subsets() {}

    /** All subsets but the whole, the smallest first, beginning with the empty one. */
    static <T> List<Set<T>> proper(Set<T> whole) {
        List<T> members = List.copyOf(whole);
        List<Set<T>> subsets = new ArrayList<>();
        for (int bits = 0; bits < (1 << members.size()) - 1; bits++) {
            Set<T> subset = new LinkedHashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    subset.add(members.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        return subsets;
    }
}
