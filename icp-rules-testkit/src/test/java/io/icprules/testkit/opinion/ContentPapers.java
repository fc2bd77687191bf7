package io.icprules.testkit.opinion;

import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Province;
import java.util.List;

/** Papers for what a site shows. Stateless. */
final class ContentPapers {

    private ContentPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        for (Located<Site> site : dossier.sites()) {
            Tri needed = Approvals.neededOfList(dossier, site);
            for (String fact : List.of("cn-nat-aux-pre-approval", "cn-nat-preapproval-required-for-filing")) {
                papers.needAt(site.at(), fact, needed, DocumentType.PRE_APPROVAL_DOCUMENT);
            }
            papers.needAt(
                    site.at(),
                    Approvals.FORMER_FORUM,
                    Approvals.neededOfForum(dossier, site),
                    DocumentType.PRE_APPROVAL_DOCUMENT);
            papers.needAt(
                    site.at(),
                    "cn-nat-aux-guangdong-finance",
                    dossier.carriesData()
                            .and(Tri.same(dossier.province(), Province.GUANGDONG))
                            .and(Approvals.declares(site.value(), ContentCategory.FINANCE)),
                    DocumentType.GUANGDONG_FINANCE_COMMITMENT_LETTER);
        }
    }

    /** Where the page of a province repeats that content needs an approval here, it asks for the paper, too. */
    static void ofProvince(ProvinceDossier province, String factId, ContentCategory category) {
        Dossier dossier = province.dossier();
        for (Located<Site> site : dossier.sites()) {
            province.papers()
                    .needAt(
                            site.at(),
                            factId,
                            dossier.carriesData().and(Approvals.declares(site.value(), category)),
                            DocumentType.PRE_APPROVAL_DOCUMENT);
        }
    }
}
