package io.icprules.drools.facts;

import io.icprules.api.application.Account;
import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The application as seen from its subject. */
record SubjectView(FilingApplication application, LocalDate day) {

    Subject subject() {
        return Blank.or(application.subject(), Blank.SUBJECT);
    }

    Certificate certificate() {
        return Blank.or(subject().certificate(), Blank.CERTIFICATE);
    }

    Address certificateAddress() {
        return Blank.or(certificate().address(), Blank.ADDRESS);
    }

    Address mailingAddress() {
        return Blank.or(subject().mailingAddress(), Blank.ADDRESS);
    }

    SubjectRecord record() {
        return Blank.or(subject().record(), Blank.SUBJECT_RECORD);
    }

    Person responsiblePerson() {
        return Blank.or(application.responsiblePerson(), Blank.PERSON);
    }

    Account account() {
        return Blank.or(application.account(), Blank.ACCOUNT);
    }

    Registry registry() {
        return Blank.or(application.registry(), Blank.REGISTRY);
    }

    @Nullable ResidenceClass residence() {
        return subject().residence();
    }

    @Nullable Integer age() {
        LocalDate born = subject().birthDate();
        return born == null ? null : Days.fullYears(born, day);
    }

    /** The province that issued the document; where it is not stated, that of the address it shows. */
    @Nullable Province documentProvince() {
        Province issuer = certificate().province();
        return issuer != null ? issuer : certificateAddress().province();
    }

    @Nullable Boolean remarkGiven() {
        return Ternary.or(
                Ternary.given(application.remark()), Ternary.given(subject().remark()));
    }

    /** The subject is on record, but under another certificate number than the one it files with. */
    @Nullable Boolean recordedUnderOtherCertificate() {
        return record().status() == SubjectRecordStatus.NONE
                ? Boolean.FALSE
                : Ternary.not(Ternary.sameNumber(
                        record().certificateNumber(), certificate().number()));
    }

    @Nullable Boolean accountHoldsOtherSubject() {
        return Ternary.differ(account().filedSubjectKey(), certificate().number());
    }
}
