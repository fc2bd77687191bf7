package io.icprules.drools.collect;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents supplied with an application, matched against what is required. One for each verdict. */
final class SuppliedDocuments {

    private static final Set<DocumentType> ONE_FOR_ALL = EnumSet.of(
            DocumentType.INDIVIDUAL_ID,
            DocumentType.ORGANISATION_CERTIFICATE,
            DocumentType.RESPONSIBLE_PERSON_ID,
            DocumentType.SITE_ADMINISTRATOR_ID);

    private final @Nullable List<SuppliedDocument> supplied;
    private final Map<String, DocumentStatus> rejected;
    private final DocumentOwners owners;
    private final boolean individual;
    private final boolean anyUntyped;
    private final Map<Integer, String> ownerOf = new HashMap<>();

    /**
     * Documents to match.
     *
     * @param application the application
     * @param rejected status of those a rule found unacceptable, by JSON pointer
     */
    SuppliedDocuments(FilingApplication application, Map<String, DocumentStatus> rejected) {
        this.supplied = application.documents();
        this.rejected = rejected;
        // a document of unknown type may be the one that is asked for
        this.anyUntyped = supplied != null && anyUntyped(supplied);
        this.owners = new DocumentOwners(application);
        // one identity document of an individual serves as all basic documents (cn-nat-doc-individual-once)
        this.individual = application.subject() != null && application.subject().nature() == SubjectNature.INDIVIDUAL;
    }

    private static boolean anyUntyped(List<SuppliedDocument> documents) {
        for (SuppliedDocument document : documents) {
            if (document.type() == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The best status among the documents that fit. A document that does not say whom it belongs to serves one owner; for
     * a second one its status is unknown.
     */
    DocumentStatus statusOf(String at, Set<DocumentType> accepted) {
        if (supplied == null) {
            return DocumentStatus.UNKNOWN;
        }
        DocumentStatus best = anyUntyped ? DocumentStatus.UNKNOWN : DocumentStatus.MISSING;
        int chosen = -1;
        for (int i = 0; i < supplied.size(); i++) {
            if (fits(supplied.get(i), at, accepted)) {
                DocumentStatus status = status(i, at);
                if (rank(status) < rank(best)) {
                    best = status;
                    chosen = i;
                }
            }
        }
        if (chosen >= 0 && isForOneOwner(supplied.get(chosen), at)) {
            ownerOf.putIfAbsent(chosen, owners.of(at));
        }
        return best;
    }

    private DocumentStatus status(int index, String at) {
        String owner = ownerOf.get(index);
        return owner != null && !owner.equals(owners.of(at)) && !at.isEmpty()
                ? DocumentStatus.UNKNOWN
                : rejected.getOrDefault("/documents/" + index, DocumentStatus.SUPPLIED);
    }

    private boolean isForOneOwner(SuppliedDocument document, String at) {
        boolean oneForAll = individual && document.type() != null && ONE_FOR_ALL.contains(document.type());
        return document.subjectRef() == null && !at.isEmpty() && !oneForAll;
    }

    private boolean fits(SuppliedDocument document, String at, Set<DocumentType> accepted) {
        DocumentType type = document.type();
        if (type == null) {
            return false;
        }
        boolean rightType = accepted.contains(type)
                || (individual && ONE_FOR_ALL.contains(type) && !Collections.disjoint(accepted, ONE_FOR_ALL));
        String ref = document.subjectRef();
        return rightType && (ref == null || at.isEmpty() || at.equals(ref) || at.startsWith(ref + "/"));
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
