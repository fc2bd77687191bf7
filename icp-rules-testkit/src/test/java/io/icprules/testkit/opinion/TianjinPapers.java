package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import java.util.List;

/** Papers asked for in Tianjin. */
final class TianjinPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-tj");
        province.sheets("cn-tj");
        RecordChanges changes = province.changes();
        changes.certifyName("cn-tj");
        changes.certifiedNameOrNumber("cn-tj");
        holders(province);
        // All domains of the subject, whether or not the order lists them: a paper of the modification as a whole.
        papers.need(
                "cn-tj-ind-old-mod-individual-to-organisation-certificates",
                changes.individualBecomesOrganisation().and(Tri.of(dossier.until(RecordChanges.REVISION))),
                DocumentType.DOMAIN_CERTIFICATE);
    }

    private static void holders(ProvinceDossier province) {
        DomainHolders holders = new DomainHolders(
                province,
                "cn-tj-org-domain-holder",
                province.ofOrganisation().and(Tri.of(province.dossier().from(2018_10_16))));
        holders.prove(List.of(DomainHolderRole.SHAREHOLDER), DocumentType.ARTICLES_OF_ASSOCIATION);
        holders.prove(
                List.of(DomainHolderRole.PRINCIPAL, DomainHolderRole.SENIOR_MANAGER),
                DocumentType.SOCIAL_INSURANCE_CERTIFICATE);
    }
}
