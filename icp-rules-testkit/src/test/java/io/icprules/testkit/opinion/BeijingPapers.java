package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;
import java.util.List;

/** Papers asked for in Beijing. */
final class BeijingPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-bj");
        province.sheets("cn-bj");
        holdingPhotos(province);
        authorisation(province);
        modification(province);
        // How many domains fit on the sheet is stated nowhere, so cn-bj-both-old-verification-sheet-form (the Beijing
        // confirmation for those that do not) is left to the reviewer.
        papers.need(
                "cn-bj-org-old-access-match",
                province.changes().accessDiffersFromOriginal().and(Tri.of(dossier.until(2019_02_19))),
                DocumentType.CHANGE_CERTIFICATE);
    }

    private static void holdingPhotos(ProvinceDossier province) {
        Tri since = Tri.of(province.dossier().from(2019_02_19));
        for (Located<Person> administrator : province.dossier().administrators()) {
            province.papers()
                    .needAt(
                            administrator.at(),
                            "cn-bj-org-holding-photo",
                            province.ofOrganisation().and(since),
                            DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE);
        }
        province.papers()
                .need(
                        "cn-bj-ind-holding-photo",
                        province.ofIndividual().and(since),
                        DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT);
    }

    private static void authorisation(ProvinceDossier province) {
        Located<Person> responsible = province.dossier().responsible();
        Tri somebodyElse = province.ofOrganisation()
                .and(Tri.of(province.dossier().from(2019_05_10)))
                .and(ProvinceDossier.notLegalRepresentative(responsible.value()));
        for (String fact : List.of("cn-bj-org-responsible-person", "cn-bj-org-authorisation-responsible-person")) {
            province.papers()
                    .needAt(responsible.at(), fact, somebodyElse, DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
            province.papers().needAt(responsible.at(), fact, somebodyElse, DocumentType.LEGAL_REPRESENTATIVE_ID_COPY);
        }
    }

    /** Name alone, number alone, and both together are three cases; the third has papers of its own. */
    private static void modification(ProvinceDossier province) {
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        Tri number = province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER);
        Tri together = name.and(number);
        Tri now = Tri.of(province.dossier().from(RecordChanges.REVISION));
        Papers papers = province.papers();
        papers.need("cn-bj-org-mod-name-change", now.and(name).and(together.not()), DocumentType.CHANGE_CERTIFICATE);
        papers.need(
                "cn-bj-org-mod-name-and-number-change",
                now.and(together),
                DocumentType.CHANGE_CERTIFICATE_NAME_AND_NUMBER);
        papers.need(
                "cn-bj-org-old-mod-name-or-number",
                now.not().and(name.or(number)).and(together.not()),
                DocumentType.CHANGE_CERTIFICATE);
        papers.need(
                "cn-bj-org-old-mod-name-and-number-barred",
                now.not().and(together),
                DocumentType.CHANGE_CERTIFICATE_NAME_AND_NUMBER);
        RecordChanges changes = province.changes();
        papers.need(
                "cn-bj-ind-old-mod-individual-name-or-number",
                changes.individualChanges(ModifiedField.SUBJECT_NAME)
                        .or(changes.individualChanges(ModifiedField.CERTIFICATE_NUMBER))
                        .and(Tri.of(province.dossier().from(2019_02_19)))
                        .and(now.not()),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
