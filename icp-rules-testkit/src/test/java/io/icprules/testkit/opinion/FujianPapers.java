package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Fujian. */
final class FujianPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-fj");
        province.sheets("cn-fj");
        letters(province);
        permits(province);
        changes(province);
    }

    private static void letters(ProvinceDossier province) {
        province.lettersOfAdministrators("cn-fj-org-site-administrator");
        province.lettersOfAdministrators("cn-fj-org-authorisation-site-administrator");
        if (province.dossier().until(2018_08_02)) {
            String formerly = "cn-fj-org-old-responsible-person-with-authorisation";
            province.letterOfResponsible(formerly, DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
            province.lettersOfAdministrators(formerly);
        }
    }

    private static void permits(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        Papers papers = province.papers();
        Tri elsewhere = province.ofIndividual().and(province.documentFromElsewhere());
        papers.need("cn-fj-ind-out-of-province-id", elsewhere, DocumentType.RESIDENCE_PERMIT);
        papers.need("cn-fj-ind-residence-permit", elsewhere, DocumentType.RESIDENCE_PERMIT);
        papers.need(
                "cn-fj-ind-doc-residence-permit",
                Tri.of(dossier.from(2019_02_19)).and(elsewhere),
                DocumentType.RESIDENCE_PERMIT);
        papers.need(
                "cn-fj-ind-residence-permit-example",
                Tri.of(dossier.from(2019_07_29)).and(elsewhere),
                DocumentType.TEMPORARY_RESIDENCE_PERMIT,
                DocumentType.RESIDENCE_PERMIT);
    }

    private static void changes(ProvinceDossier province) {
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        Tri number = province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER);
        Papers papers = province.papers();
        if (province.dossier().from(2019_09_12)) {
            papers.need("cn-fj-org-mod-name-change", name.and(number.not()), DocumentType.CHANGE_CERTIFICATE);
            // Two certificates of one type; the type for name and number at once is for the three-in-one merger.
            papers.need("cn-fj-org-mod-name-and-number-change", name.and(number), DocumentType.CHANGE_CERTIFICATE);
        } else {
            papers.need("cn-fj-org-old-mod-name-or-number", name.or(number), DocumentType.CHANGE_CERTIFICATE);
        }
    }
}
