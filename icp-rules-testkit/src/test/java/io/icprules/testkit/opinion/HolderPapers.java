package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;

/**
 * The proof about the registrant, where somebody else than the organisation may hold a domain and does. The newer fact
 * drops it for the legal representative and repeats it for the others (ctr-legal-representative-holder-proof). Stateless.
 */
final class HolderPapers {

    private HolderPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        Tri organisation = dossier.carriesData().and(dossier.organisation());
        Tri now = Tri.of(dossier.from(2019_09_20));
        for (Located<Domain> domain : dossier.domains()) {
            DomainHolderRole role = domain.value().holder() == null
                    ? null
                    : domain.value().holder().role();
            Tri manager = Tri.isIn(role, HolderRules.MANAGING).and(HolderRules.allowManagers(dossier));
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
                    organisation.and(manager.or(now.not().and(legal))),
                    DocumentType.DOMAIN_REGISTRANT_PROOF);
        }
    }
}
