package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the documents an application needs. Not thread-safe. */
final class Papers {

    private final Set<Paper> papers = new LinkedHashSet<>();

    /** A document of the subject, its record or the order as a whole. */
    void need(String factId, Tri condition, DocumentType document, DocumentType... orElse) {
        needAt("", factId, condition, document, orElse);
    }

    /** A document for the person, site or domain at a pointer. */
    void needAt(String at, String factId, Tri condition, DocumentType document, DocumentType... orElse) {
        if (condition.isYes()) {
            papers.add(new Paper(EnumSet.of(document, orElse), at, factId));
        }
    }

    Set<Paper> all() {
        return Set.copyOf(papers);
    }
}
