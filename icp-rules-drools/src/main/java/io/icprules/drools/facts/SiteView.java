package io.icprules.drools.facts;

import io.icprules.api.application.Content;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.PersonRole;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from a site.
 *
 * @param at JSON pointer of the site
 * @param names names of its domains, as {@link DomainName#of(Site)} tells them
 * @param administrator who administers it
 */
record SiteView(
        FilingApplication application,
        Site site,
        String at,
        @Nullable List<@Nullable DomainName> names,
        PersonView administrator) {

    private static final List<String> JIANGSU_FORMS = List.of("的个人博客", "的个人主页");

    /** The categories of the list of pre-approvals, and forums, which were under bulletin boards. */
    private static final Set<ContentCategory> PRE_APPROVAL = EnumSet.of(
            ContentCategory.NEWS,
            ContentCategory.PUBLISHING,
            ContentCategory.DRUGS_AND_DEVICES,
            ContentCategory.CULTURE,
            ContentCategory.AUDIOVISUAL,
            ContentCategory.EDUCATION,
            ContentCategory.HEALTHCARE,
            ContentCategory.RIDE_HAILING,
            ContentCategory.BULLETIN_BOARD,
            ContentCategory.FORUM,
            ContentCategory.FINANCE,
            ContentCategory.GAMES);

    /** A site as it stands in an application. */
    static SiteView of(FilingApplication application, Site site, String at) {
        PersonView administrator =
                PersonView.of(application, PersonRole.SITE_ADMINISTRATOR, at + "/administrator", site.administrator());
        return new SiteView(application, site, at, DomainName.of(site), administrator);
    }

    Content content() {
        return Blank.or(site.content(), Blank.CONTENT);
    }

    @Nullable Set<ContentCategory> categories() {
        List<ContentCategory> declared = content().categories();
        if (declared == null) {
            return null;
        }
        return declared.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(declared));
    }

    /** A domain of the site by its place. */
    DomainView domain(int place, String domainAt) {
        return new DomainView(
                application,
                site,
                at,
                Objects.requireNonNull(site.domains()).get(place),
                domainAt,
                Objects.requireNonNull(names).get(place));
    }

    /** The names of all domains; {@code null} when the list or a name is unknown. */
    @Nullable List<DomainName> knownNames() {
        return names == null || names.contains(null) ? null : List.copyOf(names);
    }

    /** Whether a domain of the site has this name, however it is written. */
    @Nullable Boolean hasDomain(String name) {
        List<DomainName> known = knownNames();
        if (known == null) {
            return null;
        }
        String normal = DomainNames.normalise(name);
        for (DomainName own : known) {
            if (own.normal().equals(normal)) {
                return true;
            }
        }
        return false;
    }

    @Nullable Boolean preApprovalContent() {
        List<ContentCategory> declared = content().categories();
        return declared == null ? null : !Collections.disjoint(declared, PRE_APPROVAL);
    }

    @Nullable Integer subjectNumberMonths(FilingContext context) {
        LocalDate issued = Blank.or(subject().record(), Blank.SUBJECT_RECORD).numberIssuedOn();
        return issued == null ? null : Days.fullMonths(issued, context.day());
    }

    @Nullable String subjectName() {
        return subject().name();
    }

    @Nullable String businessScope() {
        return subject().businessScope();
    }

    @Nullable Integer nameChineseCharacters() {
        String name = site.name();
        if (name == null) {
            return null;
        }
        int count = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            count += Character.isIdeographic(name.codePointAt(i)) ? 1 : 0;
        }
        return count;
    }

    @Nullable Boolean nameHasSpecialSymbols() {
        String name = site.name();
        if (name == null) {
            return null;
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (!Character.isIdeographic(name.codePointAt(i)) && !isLatinLetterOrDigit(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Nullable Boolean jiangsuForm() {
        String name = site.name();
        if (name == null) {
            return null;
        }
        for (String form : JIANGSU_FORMS) {
            if (name.endsWith(form) && name.length() > form.length()) {
                return true;
            }
        }
        return false;
    }

    @Nullable Boolean nameIsDomain() {
        return site.name() == null ? null : hasDomain(site.name());
    }

    @Nullable Boolean nameHasSubjectName() {
        return (site.name() == null || subjectName() == null)
                ? null
                : Boolean.valueOf(!subjectName().isBlank() && site.name().contains(subjectName()));
    }

    @Nullable Integer domainCount() {
        return site.domains() == null ? null : site.domains().size();
    }

    @Nullable Integer distinctDomainPrefixes() {
        List<DomainName> known = knownNames();
        return known == null ? null : Counts.distinctPrefixes(known);
    }

    @Nullable Boolean governmentDomainsOnly() {
        if (site.domains() == null) {
            return null;
        }
        Boolean all = true;
        for (int i = 0; i < site.domains().size(); i++) {
            all = Ternary.and(all, domain(i, at).governmentSuffix());
        }
        return all;
    }

    @Nullable Boolean administratorIsResponsiblePerson() {
        return site.administrator() == null ? null : administrator.alsoResponsiblePerson();
    }

    @Nullable Boolean preApprovalSupplied() {
        if (application.documents() == null) {
            return null;
        }
        Boolean supplied = false;
        for (SuppliedDocument document : application.documents()) {
            // a document of unknown type may be the one
            supplied = Ternary.or(supplied, document.type() == null ? null : Boolean.valueOf(isPreApproval(document)));
        }
        return supplied;
    }

    private boolean isPreApproval(SuppliedDocument document) {
        return document.type() == DocumentType.PRE_APPROVAL_DOCUMENT
                && (document.subjectRef() == null || document.subjectRef().equals(at));
    }

    private Subject subject() {
        return Blank.or(application.subject(), Blank.SUBJECT);
    }

    private static boolean isLatinLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
