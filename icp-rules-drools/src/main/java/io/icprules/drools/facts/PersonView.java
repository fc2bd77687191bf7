package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.PersonRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from a person in charge.
 *
 * @param at JSON pointer of the role
 * @param declared what stands at that pointer
 */
record PersonView(FilingApplication application, PersonRole role, String at, Person declared) {

    private static final String RESPONSIBLE_PERSON = "/responsiblePerson";

    private static final int MOBILE_DIGITS = 11;

    /** The person whose data count. */
    Person person() {
        return copied() ? Blank.or(application.responsiblePerson(), Blank.PERSON) : declared;
    }

    /** Where the data of the person stand. */
    String base() {
        return copied() ? RESPONSIBLE_PERSON : at;
    }

    PersonalDocument document() {
        return Blank.or(person().document(), Blank.DOCUMENT);
    }

    Mobile mobile() {
        return Blank.or(person().mobile(), Blank.MOBILE);
    }

    /** Told by declaration, or by the document numbers of both. */
    @Nullable Boolean alsoResponsiblePerson() {
        if (role == PersonRole.RESPONSIBLE_PERSON || copied()) {
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
        Boolean shared = false;
        for (PersonView other : everybody(application)) {
            Boolean mobile = sameMobile(other);
            if (!Boolean.FALSE.equals(mobile)) {
                shared = Ternary.or(shared, Ternary.and(Ternary.not(isSamePerson(other)), mobile));
            }
        }
        return shared;
    }

    private @Nullable Boolean isSamePerson(PersonView other) {
        return base().equals(other.base())
                ? Boolean.TRUE
                : Ternary.sameNumber(document().number(), other.document().number());
    }

    private @Nullable Boolean sameMobile(PersonView other) {
        return Ternary.equal(mobile().number(), other.mobile().number());
    }

    private static List<PersonView> everybody(FilingApplication application) {
        List<PersonView> people = new ArrayList<>();
        people.add(new PersonView(
                application,
                PersonRole.RESPONSIBLE_PERSON,
                RESPONSIBLE_PERSON,
                Blank.or(application.responsiblePerson(), Blank.PERSON)));
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (int i = 0; i < sites.size(); i++) {
            people.add(new PersonView(
                    application,
                    PersonRole.SITE_ADMINISTRATOR,
                    "/sites/" + i + "/administrator",
                    Blank.or(sites.get(i).administrator(), Blank.PERSON)));
        }
        return people;
    }

    @Nullable Boolean servesOtherSubjects() {
        return role == PersonRole.SITE_ADMINISTRATOR
                ? Ternary.notEmpty(
                        Blank.or(application.registry(), Blank.REGISTRY).subjectsOfSiteAdministrator())
                : Boolean.FALSE;
    }

    private boolean copied() {
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
