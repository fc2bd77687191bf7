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
            Tri needed = Approvals.needed(dossier, site);
            for (String fact : List.of("cn-nat-aux-pre-approval", "cn-nat-preapproval-required-for-filing")) {
                papers.needAt(site.at(), fact, needed, DocumentType.PRE_APPROVAL_DOCUMENT);
            }
            papers.needAt(
                    site.at(),
                    "cn-nat-aux-guangdong-finance",
                    dossier.carriesData()
                            .and(Tri.same(dossier.province(), Province.GUANGDONG))
                            .and(finance(site.value())),
                    DocumentType.GUANGDONG_FINANCE_COMMITMENT_LETTER);
        }
    }

    private static Tri finance(Site site) {
        return site.content() == null || site.content().categories() == null
                ? Tri.UNKNOWN
                : Tri.of(site.content().categories().contains(ContentCategory.FINANCE));
    }
}
