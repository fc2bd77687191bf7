package io.icprules.drools.facts;

import io.icprules.api.application.Access;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.RecordedPerson;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The application as seen from the record at the original provider.
 *
 * @param brought the site brought in
 */
record AccessView(FilingApplication application, SiteView brought) {

    String at() {
        return brought.at();
    }

    Site site() {
        return brought.site();
    }

    Subject subject() {
        return Blank.or(application.subject(), Blank.SUBJECT);
    }

    Certificate certificate() {
        return Blank.or(subject().certificate(), Blank.CERTIFICATE);
    }

    OriginalRecord original() {
        Access access = Blank.or(application.access(), Blank.ACCESS);
        return Blank.or(access.originalRecord(), Blank.ORIGINAL_RECORD);
    }

    @Nullable Boolean certificateAddressDiffers() {
        return Ternary.differ(
                Blank.or(certificate().address(), Blank.ADDRESS).text(),
                original().certificateAddress());
    }

    @Nullable Boolean mailingAddressDiffers() {
        return Ternary.differ(
                Blank.or(subject().mailingAddress(), Blank.ADDRESS).text(),
                original().mailingAddress());
    }

    @Nullable Boolean provinceDiffers() {
        return Ternary.differ(application.province(), original().province());
    }

    @Nullable Boolean domainDiffers() {
        String recorded = original().domainName();
        return recorded == null ? null : Ternary.not(brought.hasDomain(recorded));
    }

    @Nullable Boolean responsiblePersonDiffers() {
        return differs(responsiblePerson(), Blank.or(original().responsiblePerson(), Blank.RECORDED_PERSON));
    }

    @Nullable Boolean responsiblePersonLegalRepresentative() {
        return responsiblePerson().person().legalRepresentative();
    }

    @Nullable Boolean siteAdministratorDiffers() {
        return differs(siteAdministrator(), Blank.or(original().siteAdministrator(), Blank.RECORDED_PERSON));
    }

    @Nullable Boolean siteAdministratorMobileDiffers() {
        return Ternary.differ(
                siteAdministrator().mobile().number(),
                Blank.or(original().siteAdministrator(), Blank.RECORDED_PERSON).mobile());
    }

    private PersonView responsiblePerson() {
        return PersonView.responsiblePerson(application);
    }

    private PersonView siteAdministrator() {
        return brought.administrator();
    }

    private static @Nullable Boolean differs(PersonView now, RecordedPerson then) {
        return Ternary.or(
                Ternary.differ(now.person().name(), then.name()),
                Ternary.or(
                        Ternary.differ(now.document().type(), then.documentType()),
                        Ternary.differ(now.document().number(), then.documentNumber())));
    }
}
