package io.icprules.drools.facts;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.Authenticity;
import io.icprules.api.application.CommercialLicence;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.PoliceForm;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Site;
import io.icprules.api.application.SmsEvidence;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.FilingType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The application as seen from the order as a whole. */
record FilingView(FilingApplication application, @Nullable FilingType derivedType, Counts counts) {

    Account account() {
        return Blank.or(application.account(), Blank.ACCOUNT);
    }

    Registry registry() {
        return Blank.or(application.registry(), Blank.REGISTRY);
    }

    Access access() {
        return Blank.or(application.access(), Blank.ACCESS);
    }

    Authenticity authenticity() {
        return Blank.or(application.authenticity(), Blank.AUTHENTICITY);
    }

    SmsEvidence sms() {
        return Blank.or(application.sms(), Blank.SMS);
    }

    PoliceForm psb() {
        return Blank.or(application.psb(), Blank.POLICE_FORM);
    }

    CommercialLicence commercialLicence() {
        return Blank.or(application.commercial(), Blank.COMMERCIAL_LICENCE);
    }

    @Nullable CertificateType certificateType() {
        return new SubjectView(application, LocalDate.EPOCH).certificate().type();
    }

    @Nullable Boolean declaredTypeDiffers() {
        return Ternary.differ(application.declaredType(), derivedType);
    }

    @Nullable Integer appVersion() {
        return Versions.number(authenticity().appVersion());
    }

    @Nullable Integer smsMinutesTaken() {
        LocalDateTime sent = sms().sentAt();
        LocalDateTime verified = sms().verifiedAt();
        if (sent == null || verified == null) {
            return null;
        }
        long seconds = Duration.between(sent, verified).toSeconds();
        return Days.saturated(-Math.floorDiv(-seconds, 60));
    }

    @Nullable Boolean oneMobileForBothPersons() {
        if (application.sites() == null || application.sites().isEmpty()) {
            return null;
        }
        String own = Blank.or(
                        Blank.or(application.responsiblePerson(), Blank.PERSON).mobile(), Blank.MOBILE)
                .number();
        Boolean same = true;
        for (Site site : application.sites()) {
            Person administrator = Blank.or(site.administrator(), Blank.PERSON);
            Boolean one = Boolean.TRUE.equals(administrator.sameAsResponsiblePerson())
                    ? Boolean.TRUE
                    : Ternary.equal(
                            own, Blank.or(administrator.mobile(), Blank.MOBILE).number());
            same = Ternary.and(same, one);
        }
        return same;
    }

    @Nullable Boolean commercial() {
        if (application.sites() == null) {
            return null;
        }
        Boolean any = false;
        for (Site site : application.sites()) {
            any = Ternary.or(any, Blank.or(site.content(), Blank.CONTENT).commercial());
        }
        return any;
    }
}
