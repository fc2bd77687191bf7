package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;

/** Papers asked for in Jiangxi. */
final class JiangxiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-jx");
        province.sheets("cn-jx");
        DomainHolders.registrantProofs(province, "cn-jx-org-domain-holder", 2018_09_17);
        for (Located<Person> administrator : dossier.administrators()) {
            Tri needed = province.ofOrganisation().and(cardFromElsewhere(dossier.dataOf(administrator)));
            permitAt(administrator.at(), "cn-jx-org-site-administrator-residence-permit", needed, papers);
            // The list names the residence permit only; either does (ctr-jiangxi-permit-kind).
            permitAt(administrator.at(), "cn-jx-org-doc-residence-permit", needed, papers);
        }
        permitAt(
                "",
                "cn-jx-ind-old-out-of-province-id",
                Tri.of(dossier.until(2018_09_17)).and(province.ofIndividual()).and(province.documentFromElsewhere()),
                papers);
        papers.need(
                "cn-jx-org-establishment-certificate",
                Tri.of(dossier.from(2019_07_26))
                        .and(province.ofOrganisation())
                        .and(dossier.nature(SubjectNature.PUBLIC_INSTITUTION, SubjectNature.GOVERNMENT_AGENCY)),
                DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
        changes(province);
    }

    private static void permitAt(String at, String factId, Tri condition, Papers papers) {
        papers.needAt(at, factId, condition, DocumentType.TEMPORARY_RESIDENCE_PERMIT, DocumentType.RESIDENCE_PERMIT);
    }

    private static Tri cardFromElsewhere(Person person) {
        PersonalDocument document = person.document();
        return document == null
                ? Tri.UNKNOWN
                : Tri.same(document.type(), CertificateType.MAINLAND_ID_CARD)
                        .and(Tri.same(document.province(), Province.JIANGXI).not());
    }

    private static void changes(ProvinceDossier province) {
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        Tri number = province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER);
        if (province.dossier().from(2019_09_12)) {
            province.papers().need("cn-jx-org-mod-name-change", name, DocumentType.CHANGE_CERTIFICATE);
        } else {
            province.papers()
                    .need("cn-jx-org-old-mod-name-or-number", name.or(number), DocumentType.CHANGE_CERTIFICATE);
        }
    }
}
