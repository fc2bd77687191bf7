package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Collects the documents an application needs. Not thread-safe. */
final class Papers {

    private final List<Paper> papers = new ArrayList<>(32);

    /** A document of the subject, its record or the order as a whole. */
    void need(String factId, Tri condition, DocumentType document, DocumentType... orElse) {
        needAt("", factId, condition, document, orElse);
    }

    /** A document for the person, site or domain at a pointer. */
    void needAt(String at, String factId, Tri condition, DocumentType document, DocumentType... orElse) {
        if (condition.isYes()) {
            papers.add(new Paper(orElse.length == 0 ? Paper.only(document) : EnumSet.of(document, orElse), at, factId));
        }
    }

    List<Paper> all() {
        return papers;
    }
}
