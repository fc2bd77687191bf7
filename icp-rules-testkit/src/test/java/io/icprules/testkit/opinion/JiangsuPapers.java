package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.DocumentType;

/** Papers asked for in Jiangsu. */
final class JiangsuPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-js");
        province.sheets("cn-js");
        authorisation(province);
        ages(province);
        domainCertificates(province);
        permits(province);
        otherOrganisation(province);
        new JiangsuPrivateFund(province).ask();
    }

    private static void authorisation(ProvinceDossier province) {
        if (province.dossier().from(2018_11_05)) {
            province.letterOfResponsible(
                    "cn-js-org-responsible-person", DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
            province.letterOfResponsible(
                    "cn-js-org-authorisation-responsible-person", DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
        }
    }

    /** Under 18; what the exemption of legal representatives means for an individual is not said, so nothing. */
    private static void ages(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        minor(province, dossier.responsible().at(), dossier.responsible().value());
        dossier.administrators()
                .forEach(administrator -> minor(province, administrator.at(), dossier.dataOf(administrator)));
        province.papers()
                .need(
                        "cn-js-ind-age-limit",
                        province.ofIndividual()
                                .and(province.younger(18, dossier.subject().birthDate())),
                        DocumentType.EMPLOYMENT_CERTIFICATE,
                        DocumentType.INCOME_CERTIFICATE);
    }

    private static void minor(ProvinceDossier province, String at, Person person) {
        province.papers()
                .needAt(
                        at,
                        "cn-js-org-age-limit",
                        province.ofOrganisation()
                                .and(province.younger(18, person.birthDate()))
                                .and(ProvinceDossier.notLegalRepresentative(person)),
                        DocumentType.EMPLOYMENT_CERTIFICATE,
                        DocumentType.INCOME_CERTIFICATE);
    }

    /** For organisations the list calls them optional and the rule does not: the rule (ctr-jiangsu-domain-certificate-optional). */
    private static void domainCertificates(ProvinceDossier province) {
        DocumentType certificate = DocumentType.DOMAIN_CERTIFICATE;
        province.needForDomains("cn-js-org-domain-certificate", province.ofOrganisation(), certificate);
        province.needForDomains("cn-js-ind-domain-certificate", province.ofIndividual(), certificate);
        province.needForDomains("cn-js-ind-doc-domain-certificate", province.ofIndividual(), certificate);
    }

    /** The document list names the residence permit only, the rule the temporary one too: read as either. */
    private static void permits(ProvinceDossier province) {
        Tri elsewhere = province.ofIndividual().and(province.documentFromElsewhere());
        Tri sinceSplit = elsewhere.and(Tri.of(province.dossier().from(2018_09_06)));
        permit(province, "cn-js-ind-out-of-province-id", sinceSplit);
        permit(province, "cn-js-ind-residence-permit", sinceSplit);
        permit(province, "cn-js-ind-doc-residence-permit", elsewhere);
    }

    private static void permit(ProvinceDossier province, String factId, Tri condition) {
        province.papers()
                .need(factId, condition, DocumentType.TEMPORARY_RESIDENCE_PERMIT, DocumentType.RESIDENCE_PERMIT);
    }

    /** Related names would do as well, but only the certificate can be tested. */
    private static void otherOrganisation(ProvinceDossier province) {
        boolean revised = province.dossier().from(RecordChanges.REVISION);
        province.papers()
                .need(
                        revised ? "cn-js-org-mod-organisation-change" : "cn-js-org-old-mod-organisation-change-earlier",
                        province.changes().passesToOtherOrganisation(),
                        DocumentType.CHANGE_CERTIFICATE);
    }
}
