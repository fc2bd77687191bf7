package io.icprules.testkit.assertion;

import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import java.util.List;

/** Assertions on a document the filing needs. Not thread-safe. */
public final class DocumentAssert extends PlacedAssert<RequiredDocument, DocumentAssert> {

    DocumentAssert(VerdictAssert verdict, String should, List<Item<RequiredDocument>> left) {
        super(verdict, should, left);
    }

    /** This fact asks for it, maybe others too. */
    public DocumentAssert because(String factId) {
        return narrowToFact(factId);
    }

    /** It is supplied, missing or whatever else. */
    public DocumentAssert withStatus(DocumentStatus status) {
        return narrow(
                "with status " + status,
                status.name(),
                item -> item.value().status().name(),
                item -> item.value().status() == status);
    }

    /** Another document serves instead of it. */
    public DocumentAssert orInstead(DocumentType alternative) {
        return narrow(
                "or instead " + alternative,
                alternative.name(),
                item -> Items.listed(
                        item.value().alternatives().stream().map(Enum::name).toList()),
                item -> item.value().alternatives().contains(alternative));
    }

    @Override
    DocumentAssert self() {
        return this;
    }
}
