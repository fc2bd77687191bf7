package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Finding;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import java.util.List;

/** Assertions on a finding. Not thread-safe. */
public final class FindingAssert extends PlacedAssert<Finding, FindingAssert> {

    FindingAssert(VerdictAssert verdict, String should, List<Item<Finding>> left) {
        super(verdict, should, left);
    }

    /** What was found. */
    public FindingAssert withOutcome(Outcome outcome) {
        return narrow(
                "with outcome " + outcome,
                outcome.name(),
                item -> item.value().outcome().name(),
                item -> item.value().outcome() == outcome);
    }

    /** What a violation means. */
    public FindingAssert withSeverity(Severity severity) {
        return narrow(
                "with severity " + severity,
                severity.name(),
                item -> item.value().severity().name(),
                item -> item.value().severity() == severity);
    }

    @Override
    FindingAssert self() {
        return this;
    }
}
