package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A fact asks for a document.
 *
 * @param anyOf the document, or several of which one is enough
 * @param at JSON pointer to the person, site or domain it is for; empty for papers of the subject or the order
 * @param factId the fact that asks for it
 */
record Paper(Set<DocumentType> anyOf, String at, String factId) {

    private static final Map<DocumentType, Set<DocumentType>> ALONE = new EnumMap<>(DocumentType.class);

    static {
        for (DocumentType document : DocumentType.values()) {
            ALONE.put(document, Set.of(document));
        }
    }

    Paper {
        // in the order of the vocabulary
        anyOf = anyOf.size() == 1 ? only(anyOf.iterator().next()) : Collections.unmodifiableSet(EnumSet.copyOf(anyOf));
    }

    /** A document for which no other will do. */
    static Set<DocumentType> only(DocumentType document) {
        return ALONE.get(document);
    }
}
