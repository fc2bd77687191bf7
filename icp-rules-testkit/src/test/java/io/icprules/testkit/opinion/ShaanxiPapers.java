package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Documents asked for in Shaanxi. */
final class ShaanxiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-sn");
        province.sheets("cn-sn");
        domainCertificates(province);
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        Tri number = province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER);
        papers.need(
                "cn-sn-org-old-mod-name-or-number",
                name.or(number).and(name.and(number).not()).and(Tri.of(dossier.until(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
        papers.need(
                "cn-sn-org-mod-name-change",
                name.and(Tri.of(dossier.from(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
    }

    /** A subject with five domains or more gives certificates; of which domains is not said, so it is asked of the order. */
    private static void domainCertificates(ProvinceDossier province) {
        Tri many = province.domainsUnderSubject(5);
        Tri organisation = province.ofOrganisation().and(many);
        Tri individual = province.ofIndividual().and(many);
        province.papers().need("cn-sn-org-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.papers().need("cn-sn-org-doc-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.papers().need("cn-sn-ind-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
        province.papers().need("cn-sn-ind-doc-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
    }
}
