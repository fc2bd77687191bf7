package io.icprules.testkit.opinion;

import io.icprules.api.application.Registry;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.OrderInProgress;
import java.util.List;

/**
 * The proof that a domain is one's own, when the order is refused because somebody else has an open one for it. The holder
 * is read as the applicant, an individual or an organisation; which of the domains it is the registry does not say.
 * Stateless.
 */
final class ConflictPapers {

    private ConflictPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        Registry registry = dossier.application().registry();
        Tri conflict = Tri.of(dossier.from(2019_05_13))
                .and(dossier.typeIs(FilingType.BLOCKED))
                .and(Tri.same(registry == null ? null : registry.orderInProgressForDomain(), OrderInProgress.OTHER));
        if (!conflict.isYes()) {
            return;
        }
        for (DocumentType document : List.of(
                DocumentType.DOMAIN_CERTIFICATE,
                DocumentType.INDIVIDUAL_ID,
                DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT)) {
            papers.need("cn-nat-order-domain-proof-individual", conflict.and(dossier.individual()), document);
        }
        for (DocumentType document : List.of(
                DocumentType.DOMAIN_CERTIFICATE,
                DocumentType.ORGANISATION_CERTIFICATE,
                DocumentType.LEGAL_REPRESENTATIVE_ID_COPY,
                DocumentType.LEGAL_REPRESENTATIVE_HOLDING_LICENCE_PHOTO)) {
            papers.need("cn-nat-order-domain-proof-organisation", conflict.and(dossier.organisation()), document);
        }
    }
}
