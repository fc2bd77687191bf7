package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.application.Registry;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.OrderInProgress;
import java.util.List;

/** The proof that a domain is one's own, when somebody else has an open order for it. Stateless. */
final class ConflictPapers {

    private static final List<DomainHolderRole> PERSONS = List.of(
            DomainHolderRole.INDIVIDUAL,
            DomainHolderRole.LEGAL_REPRESENTATIVE,
            DomainHolderRole.PRINCIPAL,
            DomainHolderRole.SENIOR_MANAGER);

    /** A shareholder, or somebody else, may be either. */
    private static final List<DomainHolderRole> EITHER = List.of(DomainHolderRole.SHAREHOLDER, DomainHolderRole.OTHER);

    private ConflictPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        Registry registry = dossier.application().registry();
        Tri conflict = Tri.of(dossier.from("2019-05-13"))
                .and(Tri.isIn(dossier.application().operation(), List.of(Operation.SUBMIT, Operation.CONTINUE_ACCESS)))
                .and(Tri.same(registry == null ? null : registry.orderInProgressForDomain(), OrderInProgress.OTHER));
        for (Located<Domain> domain : dossier.domains()) {
            Tri person = heldByPerson(domain.value());
            for (DocumentType document : List.of(
                    DocumentType.DOMAIN_CERTIFICATE,
                    DocumentType.INDIVIDUAL_ID,
                    DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT)) {
                papers.needAt(domain.at(), "cn-nat-order-domain-proof-individual", conflict.and(person), document);
            }
            for (DocumentType document : List.of(
                    DocumentType.DOMAIN_CERTIFICATE,
                    DocumentType.ORGANISATION_CERTIFICATE,
                    DocumentType.LEGAL_REPRESENTATIVE_ID_COPY,
                    DocumentType.LEGAL_REPRESENTATIVE_HOLDING_LICENCE_PHOTO)) {
                papers.needAt(
                        domain.at(), "cn-nat-order-domain-proof-organisation", conflict.and(person.not()), document);
            }
        }
    }

    private static Tri heldByPerson(Domain domain) {
        DomainHolderRole role = domain.holder() == null ? null : domain.holder().role();
        return Tri.isIn(role, EITHER).isYes() ? Tri.UNKNOWN : Tri.isIn(role, PERSONS);
    }
}
