package io.icprules.testkit.opinion;

import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Approval of the financial regulator, which is what a pre-approval in finance is, for the sites of private funds in Jiangsu: finance content, and a private fund by
 * the name of the subject, its business scope or the name of the site.
 *
 * @param province the dossier as the province looks at it
 */
record JiangsuPrivateFund(ProvinceDossier province) {

    private static final String KEYWORD = "私募基金";

    void ask() {
        Dossier dossier = province.dossier();
        Tri subject = named(dossier.subject().name()).or(named(dossier.subject().businessScope()));
        Tri applies = dossier.carriesData().and(Tri.of(dossier.from(2019_04_22)));
        for (Located<Site> site : dossier.sites()) {
            province.papers()
                    .needAt(
                            site.at(),
                            "cn-js-both-finance-private-fund",
                            applies.and(Approvals.declares(site.value(), ContentCategory.FINANCE))
                                    .and(subject.or(named(site.value().name()))),
                            DocumentType.PRE_APPROVAL_DOCUMENT);
        }
    }

    private static Tri named(@Nullable String text) {
        return text == null ? Tri.UNKNOWN : Tri.of(text.contains(KEYWORD));
    }
}
