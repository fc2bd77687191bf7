package io.icprules.testkit.generate;

import io.icprules.api.vocabulary.ContentCategory;
import java.util.List;

/** Names and scopes of business that speak of finance. */
final class FinanceDeviations {

    /** Words with rules of their own in a province. */
    private static final List<String> STRICTER = List.of("私募基金", "融资担保");

    private FinanceDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("finance")
                .each("subject-name", FinanceDeviations::subject, SiteWords.FINANCE)
                .each("business-scope", FinanceDeviations::scope, SiteWords.FINANCE)
                .each("site-name", SiteDeviations::named, SiteWords.FINANCE)
                .each("subject-name", FinanceDeviations::subject, STRICTER)
                .often(6)
                .each("business-scope", FinanceDeviations::scope, STRICTER)
                .often(6)
                .each("site-name", SiteDeviations::named, STRICTER)
                .often(6)
                .each("subject-name-and-category", word -> subject(word).and(declared()), STRICTER)
                .often(6)
                .each("business-scope-and-category", word -> scope(word).and(declared()), STRICTER)
                .often(6)
                .each(
                        "site-name-and-category",
                        word -> SiteDeviations.named(word).and(declared()),
                        STRICTER)
                .often(6)
                .each(
                        "subject-name-not-representative",
                        word -> subject(word)
                                .and(Edit.responsible(p -> p.legalRepresentative(false)))
                                .and(Edit.administrator(p -> p.legalRepresentative(false))),
                        "投资管理",
                        "担保")
                .often(6)
                .deviations();
    }

    private static Change subject(String word) {
        return Edit.subject(s -> s.name("示例" + word + "公司"));
    }

    private static Change scope(String word) {
        return Edit.subject(s -> s.businessScope("软件开发；" + word));
    }

    private static Change declared() {
        return SiteDeviations.category(ContentCategory.FINANCE);
    }
}
