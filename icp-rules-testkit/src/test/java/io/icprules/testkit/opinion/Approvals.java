package io.icprules.testkit.opinion;

import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.api.vocabulary.Province;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What declared content means for pre-approval. Stateless. */
final class Approvals {

    static final String FORMER_FORUM = "cn-nat-old-forum-enterprise-preapproval";

    private Approvals() {}

    static List<Approval> of(Dossier dossier) {
        List<Approval> approvals = new ArrayList<>();
        for (Located<Site> site : dossier.sites()) {
            approvals.addAll(of(dossier, site));
        }
        return approvals;
    }

    private static List<Approval> of(Dossier dossier, Located<Site> site) {
        List<ContentCategory> categories = categories(site.value());
        if (categories.isEmpty() || !dossier.carriesData().isYes()) {
            return List.of();
        }
        List<Approval> approvals = new ArrayList<>(categories.size());
        for (ContentCategory category : categories) {
            @Nullable Approval approval = ruling(dossier, category, site.at());
            if (approval != null) {
                approvals.add(approval);
            }
        }
        return approvals;
    }

    /** Whether a site declares something for which the list of pre-approvals in force wants one. */
    static Tri neededOfList(Dossier dossier, Located<Site> site) {
        return needed(dossier, site, false);
    }

    /** Bulletin boards are off the list on every day: the approval of a forum is asked for by a fact of its own. */
    static Tri neededOfForum(Dossier dossier, Located<Site> site) {
        return needed(dossier, site, true);
    }

    private static Tri needed(Dossier dossier, Located<Site> site, boolean forum) {
        for (Approval approval : of(dossier, site)) {
            if (approval.required() == PreApprovalRequirement.YES
                    && approval.factId().equals(FORMER_FORUM) == forum) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    static Tri declares(Site site, ContentCategory category) {
        return site.content() == null || site.content().categories() == null
                ? Tri.UNKNOWN
                : Tri.of(site.content().categories().contains(category));
    }

    private static List<ContentCategory> categories(Site site) {
        return site.content() == null || site.content().categories() == null
                ? List.of()
                : site.content().categories();
    }

    private static @Nullable Approval ruling(Dossier dossier, ContentCategory category, String at) {
        return switch (category) {
            case NEWS -> needed(category, at, "cn-nat-preapproval-news");
            case PUBLISHING -> needed(category, at, "cn-nat-preapproval-publishing");
            case DRUGS_AND_DEVICES -> needed(category, at, "cn-nat-preapproval-drugs-and-devices");
            case CULTURE -> needed(category, at, "cn-nat-preapproval-culture");
            case AUDIOVISUAL -> needed(category, at, "cn-nat-preapproval-audiovisual");
            case RIDE_HAILING -> needed(category, at, "cn-nat-preapproval-ride-hailing");
            case EDUCATION ->
                neededIn(
                        dossier.province(),
                        Set.of(Province.ZHEJIANG, Province.QINGHAI, Province.TIBET),
                        category,
                        at,
                        "cn-nat-preapproval-education");
            case HEALTHCARE ->
                neededIn(
                        dossier.province(),
                        Set.of(Province.HEBEI, Province.TIBET),
                        category,
                        at,
                        "cn-nat-preapproval-healthcare");
            case BULLETIN_BOARD ->
                new Approval(category, PreApprovalRequirement.ABOLISHED, at, "cn-nat-preapproval-bulletin-board");
            case FINANCE -> dossier.from(2019_04_22) ? needed(category, at, "cn-nat-preapproval-finance") : null;
            case GAMES ->
                needed(
                        category,
                        at,
                        dossier.from(2019_06_04) ? "cn-nat-preapproval-games" : "cn-nat-old-preapproval-games");
            case FORUM -> forum(dossier, category, at);
            default -> null;
        };
    }

    private static Approval needed(ContentCategory category, String at, String factId) {
        return new Approval(category, PreApprovalRequirement.YES, at, factId);
    }

    private static @Nullable Approval neededIn(
            @Nullable Province province, Set<Province> some, ContentCategory category, String at, String factId) {
        return province == null
                ? null
                : new Approval(
                        category,
                        some.contains(province) ? PreApprovalRequirement.YES : PreApprovalRequirement.NO,
                        at,
                        factId);
    }

    /** Nobody's since July 2019; before, not an individual's, anybody else's with an approval. */
    private static @Nullable Approval forum(Dossier dossier, ContentCategory category, String at) {
        if (dossier.from(2019_07_19)) {
            return new Approval(category, PreApprovalRequirement.NOT_FILEABLE, at, "cn-nat-forum-not-fileable");
        }
        return switch (dossier.individual()) {
            case YES -> new Approval(category, PreApprovalRequirement.NOT_FILEABLE, at, FORMER_FORUM);
            case NO -> needed(category, at, FORMER_FORUM);
            case UNKNOWN -> null;
        };
    }
}
