package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.content;
import static io.icprules.testkit.generate.Edit.site;
import static io.icprules.testkit.generate.Edit.siteFields;
import static io.icprules.testkit.generate.Edit.subject;

import io.icprules.api.application.Content;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.SiteContentOption;
import java.util.ArrayList;
import java.util.List;

/** A site is not as it should be. */
final class SiteDeviations {

    private SiteDeviations() {}

    static List<Deviation> names() {
        return new Catalogue("site-name")
                .add("short", siteFields(s -> s.name("云")))
                .add("symbols", siteFields(s -> s.name("云帆&示例")))
                .add("emoji", siteFields(s -> s.name("云帆随笔☁")))
                .add("latin", siteFields(s -> s.name("yunfan")))
                .add(
                        "is-domain",
                        site(s -> s.domains() == null || s.domains().isEmpty()
                                ? s
                                : s.toBuilder().name(s.domains().get(0).name()).build()))
                .add(
                        "is-subject",
                        (f, at) -> siteFields(s -> s.name(
                                        f.subject() == null ? null : f.subject().name() + "手记"))
                                .apply(f, at))
                .add("is-not-subject", siteFields(s -> s.name("别处的示例")))
                .each("jiangsu-form", name -> siteFields(s -> s.name(name)), "的个人主页", "云帆的个人博客")
                .each("begins", word -> siteFields(s -> s.name(word + "云帆")), SiteWords.STATE)
                .each(
                        "subject-and-site-begin",
                        word -> siteFields(s -> s.name(word + "云帆")).and(subject(s -> s.name(word + "云帆"))),
                        "中国",
                        "国家")
                .each("sensitive", SiteDeviations::named, SiteWords.SENSITIVE)
                .add("displayed-differs", siteFields(s -> s.displayedName("别的名称")))
                .deviations();
    }

    static List<Deviation> words() {
        return new Catalogue("site-name-word")
                .each("word", SiteDeviations::named, SiteWords.REFUSED)
                .deviations();
    }

    static List<Deviation> contents() {
        return new Catalogue("content")
                .each("category", SiteDeviations::category, ContentCategory.values())
                .each(
                        "category-with-pre-approval",
                        category -> category(category).and(supplied(DocumentType.PRE_APPROVAL_DOCUMENT)),
                        ContentCategory.values())
                .deviations();
    }

    static List<Deviation> options() {
        return new Catalogue("content")
                .each(
                        "option",
                        option -> content(c -> new Content(c.categories(), option, c.commercial())),
                        SiteContentOption.values())
                .add("commercial", commercial())
                .add(
                        "commercial-on-server-elsewhere",
                        (f, at) -> commercial()
                                .and(Edit.server(v -> v.province(Frame.other(f.province(), 7))))
                                .apply(f, at))
                .deviations();
    }

    static List<Deviation> others() {
        return new Catalogue("site")
                .add("ip-only", siteFields(s -> s.accessMode(AccessMode.IP_ONLY)))
                .add(
                        "without-domains",
                        siteFields(s -> s.accessMode(AccessMode.DOMAIN).domains(List.of())))
                .add("accessible", siteFields(s -> s.accessible(true)))
                .add("not-accessible", siteFields(s -> s.accessible(false)))
                .add(
                        "footer-number-differs",
                        siteFields(s -> s.icpNumber("京ICP备12345670号-1").footerIcpNumber("无")))
                .add("remark-empty", siteFields(s -> s.remark("")))
                .each("remark", remark -> siteFields(s -> s.remark(remark)), "域名指向同一网站", "本网站为个人网站", "示例")
                .add("run-by-enterprise", siteFields(s -> s.operatedByEnterprise(true)))
                .add("not-run-by-enterprise", siteFields(s -> s.operatedByEnterprise(false)))
                .add("displayed-name-differs", siteFields(s -> s.displayedName("示例别名")))
                .add("government", siteFields(s -> s.government(true)))
                .add("several-languages", siteFields(s -> s.languages(List.of("简体中文", "English"))))
                .deviations();
    }

    static Change named(String word) {
        return site(s ->
                s.toBuilder().name((s.name() == null ? "云帆" : s.name()) + word).build());
    }

    static Change commercial() {
        return content(c -> new Content(c.categories(), c.option(), true));
    }

    static Change category(ContentCategory category) {
        return content(c -> {
            List<ContentCategory> all = new ArrayList<>(c.categories() == null ? List.of() : c.categories());
            all.remove(category);
            all.add(category);
            return new Content(all, c.option(), c.commercial());
        });
    }

    static Change supplied(DocumentType type) {
        return (f, at) -> {
            List<SuppliedDocument> all = new ArrayList<>(f.documents() == null ? List.of() : f.documents());
            all.add(PapersPlan.document(type));
            return f.toBuilder().documents(all).build();
        };
    }
}
