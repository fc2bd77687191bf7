package io.icprules.drools.facts;

import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.PersonRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from a site.
 *
 * @param at JSON pointer of the site
 */
record SiteView(FilingApplication application, Site site, String at) {

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

    Content content() {
        return Blank.or(site.content(), Blank.CONTENT);
    }

    @Nullable Set<ContentCategory> categories() {
        return content().categories() == null ? null : Set.copyOf(content().categories());
    }

    @Nullable Boolean preApprovalContent() {
        Set<ContentCategory> declared = categories();
        return declared == null ? null : declared.stream().anyMatch(PRE_APPROVAL::contains);
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
        return name == null
                ? null
                : Math.toIntExact(
                        name.codePoints().filter(Character::isIdeographic).count());
    }

    @Nullable Boolean nameHasSpecialSymbols() {
        String name = site.name();
        return name == null
                ? null
                : name.codePoints().anyMatch(c -> !Character.isIdeographic(c) && !isLatinLetterOrDigit(c));
    }

    @Nullable Boolean jiangsuForm() {
        String name = site.name();
        return name == null
                ? null
                : JIANGSU_FORMS.stream().anyMatch(f -> name.endsWith(f) && name.length() > f.length());
    }

    @Nullable Boolean nameIsDomain() {
        List<String> names = Counts.domainNames(List.of(site));
        return (site.name() == null || names == null)
                ? null
                : Boolean.valueOf(names.contains(DomainNames.normalise(site.name())));
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
        List<String> names = Counts.domainNames(List.of(site));
        return names == null ? null : Counts.prefixes(names).size();
    }

    @Nullable Boolean governmentDomainsOnly() {
        if (site.domains() == null) {
            return null;
        }
        Boolean all = true;
        for (Domain domain : site.domains()) {
            all = Ternary.and(all, new DomainView(application, site, at, domain, at).governmentSuffix());
        }
        return all;
    }

    @Nullable Boolean administratorIsResponsiblePerson() {
        Person administrator = site.administrator();
        return administrator == null
                ? null
                : new PersonView(application, PersonRole.SITE_ADMINISTRATOR, at + "/administrator", administrator)
                        .alsoResponsiblePerson();
    }

    @Nullable Boolean preApprovalSupplied() {
        if (application.documents() == null) {
            return null;
        }
        boolean supplied = application.documents().stream().anyMatch(this::isPreApproval);
        // a document of unknown type may be the one
        boolean untyped = application.documents().stream().anyMatch(document -> document.type() == null);
        return (!supplied && untyped) ? null : Boolean.valueOf(supplied);
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
