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
import java.util.Collections;
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
