package io.icprules.drools.facts;

import io.icprules.api.vocabulary.DocumentType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of documents. */
final class Documents {

    private static final Set<DocumentType> BASIC = EnumSet.of(
            DocumentType.ORGANISATION_CERTIFICATE,
            DocumentType.INDIVIDUAL_ID,
            DocumentType.RESPONSIBLE_PERSON_ID,
            DocumentType.SITE_ADMINISTRATOR_ID);

    private Documents() {}

    /** Certificate of the subject and documents of the two persons (基础资料). */
    static @Nullable Boolean basic(@Nullable DocumentType type) {
        return type == null ? null : BASIC.contains(type);
    }
}
