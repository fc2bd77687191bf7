package io.icprules.drools.collect;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents supplied with an application, matched against what is required.
 *
 * @param supplied the documents; {@code null} when the application does not say
 * @param rejected status of those a rule found unacceptable, by JSON pointer
 * @param individual whether one identity document serves as all basic documents (cn-nat-doc-individual-once)
 */
record SuppliedDocuments(
        @Nullable List<SuppliedDocument> supplied, Map<String, DocumentStatus> rejected, boolean individual) {

    private static final Set<DocumentType> ONE_FOR_ALL = EnumSet.of(
            DocumentType.INDIVIDUAL_ID,
            DocumentType.ORGANISATION_CERTIFICATE,
            DocumentType.RESPONSIBLE_PERSON_ID,
            DocumentType.SITE_ADMINISTRATOR_ID);

    /** The best status among the documents that fit. */
    DocumentStatus statusOf(String at, Set<DocumentType> accepted) {
        if (supplied == null) {
            return DocumentStatus.UNKNOWN;
        }
        // a document of unknown type may be the one that is asked for
        boolean anyUntyped = supplied.stream().anyMatch(document -> document.type() == null);
        DocumentStatus best = anyUntyped ? DocumentStatus.UNKNOWN : DocumentStatus.MISSING;
        for (int i = 0; i < supplied.size(); i++) {
            SuppliedDocument document = supplied.get(i);
            if (fits(document, at, accepted)) {
                DocumentStatus status = rejected.getOrDefault("/documents/" + i, DocumentStatus.SUPPLIED);
                best = better(best, status);
            }
        }
        return best;
    }

    private boolean fits(SuppliedDocument document, String at, Set<DocumentType> accepted) {
        DocumentType type = document.type();
        if (type == null) {
            return false;
        }
        boolean rightType = accepted.contains(type)
                || (individual
                        && ONE_FOR_ALL.contains(type)
                        && accepted.stream().anyMatch(ONE_FOR_ALL::contains));
        String ref = document.subjectRef();
        return rightType && (ref == null || at.isEmpty() || at.equals(ref) || at.startsWith(ref + "/"));
    }

    private static DocumentStatus better(DocumentStatus a, DocumentStatus b) {
        return rank(a) <= rank(b) ? a : b;
    }

    private static int rank(DocumentStatus status) {
        return switch (status) {
            case SUPPLIED -> 0;
            case WRONG_FORMAT -> 1;
            case EXPIRED -> 2;
            case UNKNOWN -> 3;
            case MISSING -> 4;
        };
    }
}
