package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.FilingType;
import java.util.Set;

/**
 * A row of the table of filing types.
 *
 * @param id its name in the fact base, such as {@code R19}
 * @param when whether it matches the order
 * @param then the type it gives
 * @param remainderOf rows it is the remainder of: it does not decide while one of them hangs
 */
record TypeRow(String id, Condition when, FilingType then, Set<String> remainderOf) {

    TypeRow(String id, Condition when, FilingType then) {
        this(id, when, then, Set.of());
    }

    boolean isRemainder() {
        return !remainderOf.isEmpty();
    }
}
