package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Documents asked for in Gansu. */
final class GansuPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-gs");
        province.sheets("cn-gs");
        DocumentType letter = DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON;
        DocumentType ofGansu = DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON_GANSU;
        // Before the province had a template of its own either letter does.
        if (dossier.from(2019_01_24)) {
            province.letterOfResponsible("cn-gs-org-responsible-person", ofGansu);
            province.letterOfResponsible("cn-gs-org-authorisation-template", ofGansu);
        } else {
            province.letterOfResponsible("cn-gs-org-responsible-person", letter, ofGansu);
        }
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        papers.need(
                "cn-gs-org-old-mod-name-or-number",
                name.or(province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER))
                        .and(Tri.of(dossier.until(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
        papers.need(
                "cn-gs-org-mod-name-change",
                name.and(Tri.of(dossier.from(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
