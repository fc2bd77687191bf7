package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.PersonRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from a person in charge.
 *
 * @param at JSON pointer of the role
 * @param declared what stands at that pointer
 * @param person the person whose data count
 */
record PersonView(FilingApplication application, PersonRole role, String at, Person declared, Person person) {

    private static final String RESPONSIBLE_PERSON = "/responsiblePerson";

    private static final int MOBILE_DIGITS = 11;

    /** In the place of the number of a site: the responsible person. */
    private static final int NO_SITE = -1;

    /** The person in a role, who may be declared to be the responsible person. */
    static PersonView of(FilingApplication application, PersonRole role, String at, @Nullable Person declared) {
        Person known = Blank.or(declared, Blank.PERSON);
        return new PersonView(application, role, at, known, whoCounts(application, known));
    }

    /** The responsible person of an application. */
    static PersonView responsiblePerson(FilingApplication application) {
        return of(application, PersonRole.RESPONSIBLE_PERSON, RESPONSIBLE_PERSON, application.responsiblePerson());
    }

    private static Person whoCounts(FilingApplication application, Person declared) {
        return isCopied(declared) ? Blank.or(application.responsiblePerson(), Blank.PERSON) : declared;
    }

    /** Where the data of the person stand. */
    String base() {
        return isCopied(declared) ? RESPONSIBLE_PERSON : at;
    }

    PersonalDocument document() {
        return Blank.or(person().document(), Blank.DOCUMENT);
    }

    Mobile mobile() {
        return Blank.or(person().mobile(), Blank.MOBILE);
    }

    /** Told by declaration, or by the document numbers of both. */
    @Nullable Boolean alsoResponsiblePerson() {
        if (role == PersonRole.RESPONSIBLE_PERSON || isCopied(declared)) {
            return true;
        }
        Person responsible = Blank.or(application.responsiblePerson(), Blank.PERSON);
        Boolean byNumber = Ternary.sameNumber(
                document().number(),
                Blank.or(responsible.document(), Blank.DOCUMENT).number());
        return byNumber != null ? byNumber : declared.sameAsResponsiblePerson();
    }

    @Nullable Boolean mobileWellFormed() {
        return isMobile(mobile().number());
    }

    @Nullable Boolean contact2Mobile() {
        return isMobile(person().contact2());
    }

    @Nullable Boolean emergencyPhoneMobile() {
        return isMobile(person().emergencyPhone());
    }

    @Nullable Boolean emailWellFormed() {
        String email = person().email();
        return email == null ? null : Emails.wellFormed(email);
    }

    @Nullable Boolean subjectRemarkGiven() {
        return Ternary.given(Blank.or(application.subject(), Blank.SUBJECT).remark());
    }

    @Nullable String subjectName() {
        return Blank.or(application.subject(), Blank.SUBJECT).name();
    }

    @Nullable Boolean responsiblePersonLegalRepresentative() {
        return Blank.or(application.responsiblePerson(), Blank.PERSON).legalRepresentative();
    }

    @Nullable Boolean remarkGiven() {
        return new SubjectView(application, LocalDate.EPOCH).remarkGiven();
    }

    /** Compared with everybody else in charge; people with one document number are one person. */
    @Nullable Boolean mobileSharedWithOtherPerson() {
        Boolean shared = sharesMobile(Blank.or(application.responsiblePerson(), Blank.PERSON), NO_SITE);
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (int i = 0; i < sites.size(); i++) {
            Person administrator = Blank.or(sites.get(i).administrator(), Blank.PERSON);
            if (!isCopied(administrator)) {
                shared = Ternary.or(shared, sharesMobile(administrator, i));
            }
        }
        return shared;
    }

    private @Nullable Boolean sharesMobile(Person other, int site) {
        Boolean same = Ternary.equal(
                mobile().number(), Blank.or(other.mobile(), Blank.MOBILE).number());
        return Boolean.FALSE.equals(same) ? same : Ternary.and(same, Ternary.not(isSamePerson(other, site)));
    }

    private @Nullable Boolean isSamePerson(Person other, int site) {
        String otherBase = site == NO_SITE ? RESPONSIBLE_PERSON : "/sites/" + site + "/administrator";
        return base().equals(otherBase)
                ? Boolean.TRUE
                : Ternary.sameNumber(
                        document().number(),
                        Blank.or(other.document(), Blank.DOCUMENT).number());
    }

    @Nullable Boolean servesOtherSubjects() {
        return role == PersonRole.SITE_ADMINISTRATOR
                ? Ternary.notEmpty(
                        Blank.or(application.registry(), Blank.REGISTRY).subjectsOfSiteAdministrator())
                : Boolean.FALSE;
    }

    private static boolean isCopied(Person declared) {
        return Boolean.TRUE.equals(declared.sameAsResponsiblePerson());
    }

    private static @Nullable Boolean isMobile(@Nullable String number) {
        if (number == null) {
            return null;
        }
        boolean digits = number.length() == MOBILE_DIGITS;
        for (int i = 0; digits && i < MOBILE_DIGITS; i++) {
            digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return digits && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }
}
