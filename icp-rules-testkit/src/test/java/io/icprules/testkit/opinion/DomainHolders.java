package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import java.util.List;

/**
 * Proof of what the holder of a domain is to the subject.
 *
 * @param province the dossier as the province looks at it
 * @param factId the fact that asks for the proof
 * @param applies whether the fact applies to the order
 */
record DomainHolders(ProvinceDossier province, String factId, Tri applies) {

    /**
     * Where a page lets others than the organisation hold a domain but names no paper, it is the general proof about the
     * registrant; for the legal representative that was dropped on 2019-09-20.
     */
    static void registrantProofs(ProvinceDossier province, String factId, int since) {
        Tri applies = province.ofOrganisation().and(Tri.of(province.dossier().from(since)));
        new DomainHolders(province, factId, applies).prove(HolderRules.MANAGING, DocumentType.DOMAIN_REGISTRANT_PROOF);
        Tri formerly = applies.and(Tri.of(province.dossier().until(2019_09_20)));
        new DomainHolders(province, factId, formerly)
                .prove(List.of(DomainHolderRole.LEGAL_REPRESENTATIVE), DocumentType.DOMAIN_REGISTRANT_PROOF);
    }

    /** A document, or one of several, for each domain held by somebody in one of the roles. */
    void prove(List<DomainHolderRole> roles, DocumentType document, DocumentType... orElse) {
        for (Located<Domain> domain : province.dossier().domains()) {
            DomainHolder holder = domain.value().holder();
            Tri held = holder == null ? Tri.UNKNOWN : Tri.isIn(holder.role(), roles);
            province.papers().needAt(domain.at(), factId, applies.and(held), document, orElse);
        }
    }
}
