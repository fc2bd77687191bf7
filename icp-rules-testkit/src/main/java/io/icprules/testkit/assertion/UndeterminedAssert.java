package io.icprules.testkit.assertion;

import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.vocabulary.UndeterminedReason;
import java.util.List;

/** Assertions on a fact that could not be decided. Not thread-safe. */
public final class UndeterminedAssert extends PlacedAssert<UndeterminedFact, UndeterminedAssert> {

    UndeterminedAssert(VerdictAssert verdict, String should, List<Item<UndeterminedFact>> left) {
        super(verdict, should, left);
    }

    /** This input is to be asked for, maybe others too: a JSON pointer. */
    public UndeterminedAssert missing(String pointer) {
        return narrow(
                "for lack of " + pointer,
                pointer,
                item -> Items.listed(item.value().missing()),
                item -> item.value().missing().contains(pointer));
    }

    /** The verdict cannot be relied on before it is known. */
    public UndeterminedAssert essential() {
        return narrow(
                "as essential",
                "essential",
                item -> item.value().essential() ? "essential" : "not essential",
                item -> item.value().essential());
    }

    /** Software cannot decide it; a reviewer does. */
    public UndeterminedAssert forReviewer() {
        UndeterminedReason reason = UndeterminedReason.REVIEWER_DECIDES;
        return narrow(
                "for a reviewer to decide",
                reason.name(),
                item -> item.value().reason().name(),
                item -> item.value().reason() == reason);
    }

    @Override
    UndeterminedAssert self() {
        return this;
    }
}
