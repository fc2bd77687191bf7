package io.icprules.testkit.generate;

import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SiteContentOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A site.
 *
 * @param number which of the made-up names
 * @param content which of the contents an organisation may declare
 */
record SitePlan(int number, int content, DomainPlan first, int domains, ServerPlan server) {

    private static final String ONE_SITE = "域名指向同一网站";
    private static final LocalDate CONTENT_RULE_SINCE = LocalDate.of(2019, 5, 6);

    private static final List<List<ContentCategory>> CONTENTS = List.of(
            List.of(),
            List.of(ContentCategory.PRODUCT),
            List.of(ContentCategory.INDUSTRY),
            List.of(ContentCategory.ENTERPRISE, ContentCategory.PRODUCT));

    static Arbitrary<SitePlan> arbitrary() {
        return Combinators.combine(
                        Pick.below(4),
                        Pick.below(CONTENTS.size()),
                        DomainPlan.arbitrary(),
                        Pick.mostly(20, 1, 2),
                        ServerPlan.arbitrary())
                .as(SitePlan::new);
    }

    /**
     * The site written out.
     *
     * @param at position among the sites, which keeps names and domains apart
     */
    Site site(Frame frame, SubjectPlan subject, Person administrator, int at) {
        boolean filed = frame.errand().domainFiled();
        String icpNumber = filed ? frame.province().icpNumberPrefix() + "ICP备1234567" + at + "号-1" : null;
        return Site.builder()
                .name(name(frame, subject))
                .domains(domains(frame, subject, at))
                .homeUrl("www." + domainName(at))
                .accessMode(AccessMode.DOMAIN)
                .content(new Content(frame.individual() ? List.of() : CONTENTS.get(content), option(frame), false))
                .languages(List.of("简体中文"))
                .remark(remark(frame))
                .operatedByEnterprise(!frame.individual())
                .accessible(filed)
                .footerIcpNumber(icpNumber)
                .icpNumber(icpNumber)
                .domainsPointToSameSite(count(frame) > 1 ? true : null)
                .government(false)
                .administrator(administrator)
                .server(server.server(frame))
                .serviceNumber("示例服务号" + at)
                .build();
    }

    /** The name of its first domain. */
    String domainName(int at) {
        return first.name(number + 4 * at);
    }

    private String name(Frame frame, SubjectPlan subject) {
        if (frame.individual()) {
            String name = Made.notebook(number);
            return frame.province() == Province.JIANGSU ? name + "的个人主页" : name;
        }
        return subject.name(frame) + (number == 0 ? "" : "介绍");
    }

    private @Nullable String remark(Frame frame) {
        String own = frame.individual() ? "本网站为个人网站，记录读书与旅行" : null;
        if (count(frame) == 1) {
            return own;
        }
        return own == null ? ONE_SITE : own + "；" + ONE_SITE;
    }

    /** What is not filed yet comes with one domain. */
    private int count(Frame frame) {
        return frame.errand().domainFiled() ? domains : 1;
    }

    private static SiteContentOption option(Frame frame) {
        if (!frame.individual()) {
            return SiteContentOption.UNIT_PORTAL;
        }
        boolean blog = frame.province() == Province.CHONGQING && frame.day().isBefore(CONTENT_RULE_SINCE);
        return blog ? SiteContentOption.BLOG_OR_PERSONAL_SPACE : SiteContentOption.OTHER;
    }

    private List<Domain> domains(Frame frame, SubjectPlan subject, int at) {
        List<Domain> all = new ArrayList<>();
        for (int i = 0; i < count(frame); i++) {
            DomainPlan plan = i == 0
                    ? first
                    : new DomainPlan(
                            first.suffix().equals("cn") ? "com" : "cn",
                            first.registered(),
                            first.expires(),
                            first.keyed());
            all.add(plan.domain(frame, subject, number + 4 * at));
        }
        return all;
    }
}
