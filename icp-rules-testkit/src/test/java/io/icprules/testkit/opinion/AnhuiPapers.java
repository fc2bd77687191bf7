package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;

/** Papers asked for in Anhui. */
final class AnhuiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-ah");
        province.sheets("cn-ah");
        RecordChanges changes = province.changes();
        changes.certifyName("cn-ah");
        papers.need("cn-ah-org-access-match", changes.accessDiffersFromOriginal(), DocumentType.CHANGE_CERTIFICATE);
    }
}
