package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Shandong. */
final class ShandongPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-sd");
        province.sheets("cn-sd");
        papers.need(
                "cn-sd-org-mod-name-change",
                Tri.of(dossier.from(2019_09_12))
                        .and(province.changes().organisationChanges(ModifiedField.SUBJECT_NAME)),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
