package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.List;

/** Documents asked for in Guizhou. */
final class GuizhouPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-gz");
        province.sheets("cn-gz");
        province.lettersOfAdministrators("cn-gz-org-site-administrator");
        province.lettersOfAdministrators("cn-gz-org-authorisation-site-administrator");
        domainCertificates(province);
        permits(province);
    }

    /** An order of more than three domains gives the certificate of each. */
    private static void domainCertificates(ProvinceDossier province) {
        Tri many = province.domainsInOrder(4);
        Tri organisation = province.ofOrganisation().and(many);
        Tri individual = province.ofIndividual().and(many);
        province.needForDomains("cn-gz-org-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-gz-org-doc-domain-certificate", organisation, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-gz-ind-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
        province.needForDomains("cn-gz-ind-doc-domain-certificate", individual, DocumentType.DOMAIN_CERTIFICATE);
    }

    /** Individuals whose document is from another province show a permit; three facts say so. */
    private static void permits(ProvinceDossier province) {
        Tri elsewhere = province.ofIndividual().and(province.documentFromElsewhere());
        for (String factId : List.of(
                "cn-gz-ind-out-of-province-id", "cn-gz-ind-residence-permit", "cn-gz-ind-doc-residence-permit")) {
            province.papers()
                    .need(factId, elsewhere, DocumentType.TEMPORARY_RESIDENCE_PERMIT, DocumentType.RESIDENCE_PERMIT);
        }
    }
}
