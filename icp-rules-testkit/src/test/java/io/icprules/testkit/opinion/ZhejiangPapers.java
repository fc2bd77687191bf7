package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.List;

/** Papers asked for in Zhejiang. */
final class ZhejiangPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-zj");
        province.sheets("cn-zj");
        ContentPapers.ofProvince(province, "cn-zj-both-pre-approval-education", ContentCategory.EDUCATION);
        DomainHolders.registrantProofs(province, "cn-zj-org-domain-holder", 2018_09_06);
        papers.need(
                "cn-zj-org-mod-name-or-number-change",
                province.changes().organisationChangesNameOrNumber().and(Tri.of(dossier.from(2018_09_06))),
                DocumentType.CHANGE_CERTIFICATE);
        Tri foundation = dossier.carriesData()
                .and(dossier.nature(SubjectNature.FOUNDATION))
                .and(Tri.of(dossier.from(2019_04_22)));
        for (DocumentType document : List.of(
                DocumentType.CIVIL_AFFAIRS_REGISTRATION,
                DocumentType.NO_FINANCE_GUARANTEE,
                DocumentType.FINANCIAL_REGULATOR_DETERMINATION)) {
            papers.need("cn-zj-both-foundation-regulator-statement", foundation, document);
        }
    }
}
