package io.icprules.drools.facts;

import io.icprules.api.application.Account;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.CertificateReference;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Registrar;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.PersonRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from a domain.
 *
 * @param siteAt JSON pointer of its site
 * @param at JSON pointer of the domain
 * @param name its name, {@code null} when unknown
 */
record DomainView(
        FilingApplication application,
        Site site,
        String siteAt,
        Domain domain,
        String at,
        @Nullable DomainName name) {

    private static final LocalDate VERIFICATION_SINCE = LocalDate.of(2018, 1, 1);

    ServerView server() {
        return new ServerView(application, site, siteAt);
    }

    Registrar registrar() {
        return Blank.or(domain.registrar(), Blank.REGISTRAR);
    }

    DomainHolder holder() {
        return Blank.or(domain.holder(), Blank.HOLDER);
    }

    DomainRecord record() {
        return Blank.or(domain.record(), Blank.DOMAIN_RECORD);
    }

    @Nullable String tld() {
        if (domain.tld() != null) {
            return DomainNames.normalise(domain.tld());
        }
        return name == null ? null : name.suffix();
    }

    @Nullable Boolean governmentSuffix() {
        String tld = tld();
        if (tld == null) {
            return null;
        }
        return DomainNames.isGovernment(tld) || (name != null && name.isGovernment());
    }

    /** As declared, otherwise whether the day of completion has come. */
    @Nullable Boolean realNameCompleted(FilingContext context) {
        LocalDate completedOn = domain.realNameCompletedOn();
        return (domain.realNameCompleted() == null && completedOn != null)
                ? Boolean.valueOf(!completedOn.isAfter(context.day()))
                : domain.realNameCompleted();
    }

    @Nullable Boolean countryCodeTld() {
        String tld = tld();
        return tld == null ? null : isCountryCode(tld.substring(tld.lastIndexOf('.') + 1));
    }

    private static boolean isCountryCode(String label) {
        return label.length() == 2 && isSmallLetter(label.charAt(0)) && isSmallLetter(label.charAt(1));
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Nullable Boolean filed() {
        DomainRecordStatus status = record().status();
        return status == null ? null : status != DomainRecordStatus.NONE;
    }

    /** Name, certificate type and number of the holder against those of the subject. */
    @Nullable Boolean holderIsSubject() {
        Subject subject = Blank.or(application.subject(), Blank.SUBJECT);
        Certificate own = Blank.or(subject.certificate(), Blank.CERTIFICATE);
        CertificateReference theirs = Blank.or(holder().certificate(), Blank.CERTIFICATE_REFERENCE);
        return Ternary.and(
                Ternary.equal(holder().name(), subject.name()),
                Ternary.and(
                        Ternary.equal(theirs.type(), own.type()), Ternary.sameNumber(theirs.number(), own.number())));
    }

    /** By name and document number, against both persons in charge. */
    @Nullable Boolean holderIsPersonInCharge() {
        return Ternary.or(
                isHolder(PersonRole.RESPONSIBLE_PERSON, application.responsiblePerson()),
                isHolder(PersonRole.SITE_ADMINISTRATOR, site.administrator()));
    }

    private @Nullable Boolean isHolder(PersonRole role, @Nullable Person declared) {
        PersonView view = PersonView.of(application, role, siteAt, declared);
        CertificateReference theirs = Blank.or(holder().certificate(), Blank.CERTIFICATE_REFERENCE);
        return Ternary.and(
                Ternary.equal(holder().name(), view.person().name()),
                Ternary.sameNumber(theirs.number(), view.document().number()));
    }

    @Nullable Boolean holderCertificateTypeDiffers() {
        Subject subject = Blank.or(application.subject(), Blank.SUBJECT);
        return Ternary.differ(
                Blank.or(holder().certificate(), Blank.CERTIFICATE_REFERENCE).type(),
                Blank.or(subject.certificate(), Blank.CERTIFICATE).type());
    }

    /** As declared, otherwise by comparing the key of the record with the keys the applicant goes by. */
    @Nullable Boolean heldByApplicant() {
        if (record().heldByApplicant() != null) {
            return record().heldByApplicant();
        }
        String key = record().subjectKey();
        if (key == null) {
            return null;
        }
        Subject subject = Blank.or(application.subject(), Blank.SUBJECT);
        Account account = Blank.or(application.account(), Blank.ACCOUNT);
        Boolean byCertificate = Ternary.equal(
                key, Blank.or(subject.certificate(), Blank.CERTIFICATE).number());
        Boolean byRecord = Ternary.equal(
                key, Blank.or(subject.record(), Blank.SUBJECT_RECORD).certificateNumber());
        Boolean byAccount = Ternary.equal(key, account.filedSubjectKey());
        if (Boolean.TRUE.equals(Ternary.or(byCertificate, Ternary.or(byRecord, byAccount)))) {
            return true;
        }
        return byCertificate;
    }

    /**
     * Whether the domain checks look at this domain: all of a first filing, new site or access; of a modification those that
     * are not filed yet or were filed since the checks began on 2018-01-01. What a failed check means on access is for the
     * rules on the scope of the checks to say.
     */
    @Nullable Boolean checked(FilingContext context) {
        FilingType type = context.filingType();
        if (type == null) {
            return null;
        }
        return switch (type) {
            case FIRST_FILING, NEW_SITE_OTHER_PROVIDER, NEW_SITE_SAME_PROVIDER -> true;
            case MODIFY_SUBJECT, MODIFY_SITE -> filedSinceVerification();
            // access again after it was cancelled is not checked (cn-nat-domain-scope-access)
            case ACCESS_NEW, ACCESS_CONTINUE -> Ternary.differ(record().status(), DomainRecordStatus.WITHOUT_PROVIDER);
            default -> false;
        };
    }

    private @Nullable Boolean filedSinceVerification() {
        LocalDate filedOn = record().filedOn();
        Boolean unfiled = Ternary.not(filed());
        return Ternary.or(unfiled, filedOn == null ? null : Boolean.valueOf(!filedOn.isBefore(VERIFICATION_SINCE)));
    }
}
