package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Hainan. */
final class HainanPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-hi");
        province.sheets("cn-hi");
        DomainHolders.registrantProofs(province, "cn-hi-org-domain-holder", 2018_09_14);
        papers.need(
                "cn-hi-org-mod-name-change",
                Tri.of(dossier.from(2019_09_12))
                        .and(province.changes().organisationChanges(ModifiedField.SUBJECT_NAME)),
                DocumentType.CHANGE_CERTIFICATE);
    }
}
