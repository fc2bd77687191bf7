package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Guangxi. */
final class GuangxiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-gx");
        province.sheets("cn-gx");
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        Tri number = province.changes().organisationChanges(ModifiedField.CERTIFICATE_NUMBER);
        if (dossier.from(2019_09_12)) {
            papers.need("cn-gx-org-mod-name-change", name, DocumentType.CHANGE_CERTIFICATE);
        } else {
            papers.need("cn-gx-org-old-mod-name-or-number", name.or(number), DocumentType.CHANGE_CERTIFICATE);
        }
    }
}
