package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Documents asked for in Ningxia. */
final class NingxiaPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-nx");
        province.sheets("cn-nx");
        papers.need(
                "cn-nx-org-mod-name-change",
                province.changes()
                        .organisationChanges(ModifiedField.SUBJECT_NAME)
                        .and(Tri.of(dossier.from(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
