package io.icprules.drools.facts;

import io.icprules.api.application.Account;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Site;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application as the decision table of filing types sees it: through one domain of one site.
 *
 * @param namedSite the site, or {@code null} when the order names none
 * @param siteAt JSON pointer of the site
 * @param namedDomain the domain, or {@code null} when the order names none
 * @param at JSON pointer of the domain; where there is none, of the site or the application
 * @param name name of the domain, {@code null} when unknown
 */
record OrderView(
        FilingApplication application,
        @Nullable Site namedSite,
        String siteAt,
        @Nullable Domain namedDomain,
        String at,
        @Nullable DomainName name) {

    private static final Domain NO_DOMAIN = Domain.builder().build();

    /** Where the inputs of a domain lie, or would lie. */
    String base() {
        return namedDomain == null ? siteAt + "/domains/0" : at;
    }

    Site site() {
        return Blank.or(namedSite, Blank.SITE);
    }

    ServerView server() {
        return new ServerView(application, site(), siteAt);
    }

    DomainView domain() {
        return new DomainView(application, site(), siteAt, namedDomain == null ? NO_DOMAIN : namedDomain, at, name);
    }

    SubjectView subject() {
        return new SubjectView(application, LocalDate.EPOCH);
    }

    SubjectRecord record() {
        return subject().record();
    }

    Account account() {
        return subject().account();
    }

    Registry registry() {
        return subject().registry();
    }

    ModificationView modification() {
        return new ModificationView(application);
    }

    @Nullable Boolean submission() {
        Operation operation = application.operation();
        return operation == null ? null : operation == Operation.SUBMIT || operation == Operation.CONTINUE_ACCESS;
    }

    @Nullable Boolean claimOrImport() {
        Operation operation = application.operation();
        return operation == null ? null : operation == Operation.CLAIM || operation == Operation.IMPORT;
    }

    @Nullable Boolean siteNamed() {
        return Ternary.notEmpty(application.sites());
    }

    @Nullable Boolean domainNamed() {
        if (namedDomain != null) {
            return true;
        }
        boolean stated = application.sites() != null && (namedSite == null || namedSite.domains() != null);
        return stated ? Boolean.FALSE : null;
    }

    @Nullable DomainRecordStatus domainRecordStatus() {
        boolean submission = Boolean.TRUE.equals(submission());
        return Boolean.FALSE.equals(domainNamed()) && !submission
                ? DomainRecordStatus.NONE
                : domain().record().status();
    }

    @Nullable Boolean domainFiled() {
        DomainRecordStatus status = domainRecordStatus();
        return status == null ? null : status != DomainRecordStatus.NONE;
    }

    @Nullable Boolean recordInOtherAccount() {
        return Ternary.or(
                registry().certificateAlreadyFiledInOtherAccount(), Ternary.not(record().heldByThisAccount()));
    }

    @Nullable Boolean recordedUnderOtherCertificate() {
        return subject().recordedUnderOtherCertificate();
    }
}
