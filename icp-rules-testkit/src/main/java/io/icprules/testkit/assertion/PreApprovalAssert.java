package io.icprules.testkit.assertion;

import io.icprules.api.verdict.PreApproval;
import io.icprules.api.vocabulary.DocumentStatus;
import java.util.List;

/** Assertions on a pre-approval the filing needs. Not thread-safe. */
public final class PreApprovalAssert extends PlacedAssert<PreApproval, PreApprovalAssert> {

    PreApprovalAssert(VerdictAssert verdict, String should, List<Item<PreApproval>> left) {
        super(verdict, should, left);
    }

    /** This fact asks for it. */
    public PreApprovalAssert because(String factId) {
        return narrowToFact(factId);
    }

    /** Its document is supplied, missing or whatever else. */
    public PreApprovalAssert withStatus(DocumentStatus status) {
        return narrow(
                "with status " + status,
                status.name(),
                item -> item.value().status().name(),
                item -> item.value().status() == status);
    }

    @Override
    PreApprovalAssert self() {
        return this;
    }
}
