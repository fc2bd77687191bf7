package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fact asks for a document.
 *
 * @param anyOf the document, or several of which one is enough
 * @param at JSON pointer to the person, site or domain it is for; empty for papers of the subject or the order
 * @param factId the fact that asks for it
 */
record Paper(Set<DocumentType> anyOf, String at, String factId) {

    Paper {
        anyOf = Collections.unmodifiableSet(EnumSet.copyOf(anyOf)); // in the order of the vocabulary
    }
}
