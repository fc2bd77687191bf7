package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;

/** Documents asked for in Yunnan. */
final class YunnanPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-yn");
        province.sheets("cn-yn");
        papers.need(
                "cn-yn-org-establishment-certificate",
                dossier.carriesData()
                        .and(dossier.nature(SubjectNature.PUBLIC_INSTITUTION, SubjectNature.GOVERNMENT_AGENCY))
                        .and(Tri.of(dossier.from(2019_07_26))),
                DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
        papers.need(
                "cn-yn-org-mod-name-change",
                province.changes()
                        .organisationChanges(ModifiedField.SUBJECT_NAME)
                        .and(Tri.of(dossier.from(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
        if (dossier.until(2018_10_11)) {
            young(province);
            province.needForDomains(
                    "cn-yn-org-old-domain-certificate", province.ofOrganisation(), DocumentType.DOMAIN_CERTIFICATE);
            province.needForDomains(
                    "cn-yn-ind-old-domain-certificate", province.ofIndividual(), DocumentType.DOMAIN_CERTIFICATE);
        }
    }

    /** Persons under 18 showed that they work or earn, unless they were the legal representative. */
    private static void young(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        young(province, dossier.responsible().at(), dossier.responsible().value());
        for (Located<Person> administrator : dossier.administrators()) {
            young(province, administrator.at(), dossier.dataOf(administrator));
        }
        province.papers()
                .need(
                        "cn-yn-ind-old-age-limit",
                        province.ofIndividual()
                                .and(province.younger(18, dossier.subject().birthDate())),
                        DocumentType.EMPLOYMENT_CERTIFICATE,
                        DocumentType.INCOME_CERTIFICATE);
    }

    private static void young(ProvinceDossier province, String at, Person person) {
        province.papers()
                .needAt(
                        at,
                        "cn-yn-org-old-age-limit",
                        province.ofOrganisation()
                                .and(province.younger(18, person.birthDate()))
                                .and(ProvinceDossier.notLegalRepresentative(person)),
                        DocumentType.EMPLOYMENT_CERTIFICATE,
                        DocumentType.INCOME_CERTIFICATE);
    }
}
