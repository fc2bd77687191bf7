package io.icprules.testkit.assertion;

import io.icprules.api.verdict.PostFilingDuty;
import java.time.LocalDate;
import java.util.List;

/** Assertions on a duty after the filing. Not thread-safe. */
public final class DutyAssert extends PlacedAssert<PostFilingDuty, DutyAssert> {

    DutyAssert(VerdictAssert verdict, String should, List<Item<PostFilingDuty>> left) {
        super(verdict, should, left);
    }

    /** This fact imposes it. */
    public DutyAssert because(String factId) {
        return narrowToFact(factId);
    }

    /** This is its last day. */
    public DutyAssert dueOn(LocalDate day) {
        return narrow(
                "due on " + day,
                day.toString(),
                item -> item.value().dueOn() == null ? "no day" : item.value().dueOn() + "",
                item -> day.equals(item.value().dueOn()));
    }

    @Override
    DutyAssert self() {
        return this;
    }
}
