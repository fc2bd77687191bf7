package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Hunan. */
final class HunanPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-hn");
        province.sheets("cn-hn");
        province.lettersOfAdministrators("cn-hn-org-site-administrator");
        province.lettersOfAdministrators("cn-hn-org-authorisation-site-administrator");
        Tri organisation = province.ofOrganisation();
        Tri individual = province.ofIndividual();
        province.needForDomains("cn-hn-org-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-hn-org-doc-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-hn-ind-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-hn-ind-doc-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
        papers.need(
                "cn-hn-org-mod-name-change",
                Tri.of(dossier.from(2019_09_12))
                        .and(province.changes().organisationChanges(ModifiedField.SUBJECT_NAME)),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
