package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Henan. */
final class HenanPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-ha");
        province.sheets("cn-ha");
        DomainHolders.registrantProofs(province, "cn-ha-org-domain-holder", 2018_09_14);
        papers.need(
                "cn-ha-ind-age-limit",
                province.ofIndividual()
                        .and(province.younger(18, dossier.subject().birthDate())),
                DocumentType.GUARDIAN_ID);
        domainCertificates("cn-ha-org-old-domain-certificate-4", province.ofOrganisation(), province);
        domainCertificates("cn-ha-ind-old-domain-certificate-4", province.ofIndividual(), province);
        papers.need(
                "cn-ha-org-mod-name-change",
                Tri.of(dossier.from(2019_09_12))
                        .and(province.changes().organisationChanges(ModifiedField.SUBJECT_NAME)),
                DocumentType.CHANGE_CERTIFICATE);
    }

    /** From 4 domains in an order, one for each. */
    private static void domainCertificates(String factId, Tri ofSubject, ProvinceDossier province) {
        Tri many = Tri.of(province.dossier().until(2019_08_22)).and(province.domainsInOrder(4));
        province.needForDomains(factId, ofSubject.and(many), DocumentType.DOMAIN_CERTIFICATE);
    }
}
