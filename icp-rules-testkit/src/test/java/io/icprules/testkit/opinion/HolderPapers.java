package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import java.util.List;

/** The proof about the registrant, where somebody else than the organisation may hold a domain and does. Stateless. */
final class HolderPapers {

    private static final List<DomainHolderRole> PROVED =
            List.of(DomainHolderRole.SHAREHOLDER, DomainHolderRole.PRINCIPAL, DomainHolderRole.SENIOR_MANAGER);

    private HolderPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        Tri organisation = dossier.carriesData().and(dossier.organisation());
        Tri now = Tri.of(dossier.from("2019-09-20"));
        for (Located<Domain> domain : dossier.domains()) {
            DomainHolderRole role = domain.value().holder() == null
                    ? null
                    : domain.value().holder().role();
            Tri manager = Tri.isIn(role, PROVED).and(HolderRules.allowManagers(dossier));
            Tri legal = Tri.same(role, DomainHolderRole.LEGAL_REPRESENTATIVE)
                    .and(HolderRules.allowLegalRepresentative(dossier));
            papers.needAt(
                    domain.at(),
                    "cn-nat-aux-domain-holder-others-proof",
                    organisation.and(now).and(manager),
                    DocumentType.DOMAIN_REGISTRANT_PROOF);
            papers.needAt(
                    domain.at(),
                    "cn-nat-aux-domain-registrant-proof",
                    organisation.and(now.not()).and(manager.or(legal)),
                    DocumentType.DOMAIN_REGISTRANT_PROOF);
        }
    }
}
