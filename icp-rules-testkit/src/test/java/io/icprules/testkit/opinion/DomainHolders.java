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

    /** A document, or one of several, for each domain held by somebody in one of the roles. */
    void prove(List<DomainHolderRole> roles, DocumentType document, DocumentType... orElse) {
        for (Located<Domain> domain : province.dossier().domains()) {
            DomainHolder holder = domain.value().holder();
            Tri held = holder == null ? Tri.UNKNOWN : Tri.isIn(holder.role(), roles);
            province.papers().needAt(domain.at(), factId, applies.and(held), document, orElse);
        }
    }
}
