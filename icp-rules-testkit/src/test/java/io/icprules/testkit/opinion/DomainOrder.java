package io.icprules.testkit.opinion;

import io.icprules.api.application.Account;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.SubdomainOf;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as far as it is about one domain.
 *
 * @param dossier the order as a whole; its type is not asked
 * @param site site of the domain
 * @param domain the domain
 */
record DomainOrder(Dossier dossier, Part<Site> site, Part<Domain> domain) {

    private static final SubjectRecord NO_RECORD = SubjectRecord.builder().build();
    private static final Account NO_ACCOUNT = new Account(null, null, null);
    private static final DomainRecord NO_DOMAIN_RECORD = new DomainRecord(null, null, null, null);

    /**
     * One for each domain, one for each site without domains, one for an order without sites. An order to submit is about a
     * domain: where none is named, there is one of which nothing is known yet.
     */
    static List<DomainOrder> allOf(Dossier dossier) {
        Operation operation = dossier.application().operation();
        boolean submits = operation == Operation.SUBMIT || operation == Operation.CONTINUE_ACCESS;
        List<Site> sites = dossier.application().sites();
        if (sites == null) {
            return List.of(new DomainOrder(dossier, Part.unknown(), Part.unknown()));
        }
        Part<Domain> unnamed = submits ? Part.given(Domain.builder().build()) : Part.none();
        if (sites.isEmpty()) {
            Part<Site> site = submits ? Part.given(Site.builder().build()) : Part.none();
            return List.of(new DomainOrder(dossier, site, unnamed));
        }
        List<DomainOrder> orders = new ArrayList<>(sites.size());
        for (Site site : sites) {
            List<Domain> domains = site.domains();
            if (domains == null) {
                orders.add(new DomainOrder(dossier, Part.given(site), submits ? unnamed : Part.unknown()));
            } else if (domains.isEmpty()) {
                orders.add(new DomainOrder(dossier, Part.given(site), unnamed));
            } else {
                Part<Site> given = Part.given(site);
                for (Domain domain : domains) {
                    orders.add(new DomainOrder(dossier, given, Part.given(domain)));
                }
            }
        }
        return orders;
    }

    FilingApplication application() {
        return dossier.application();
    }

    Condition operation(Operation... some) {
        return Condition.essential(Tri.isOneOf(application().operation(), some));
    }

    /** The order submits a filing or continues access. */
    Condition submits() {
        return operation(Operation.SUBMIT, Operation.CONTINUE_ACCESS);
    }

    SubjectRecord subjectRecord() {
        SubjectRecord known = dossier.subject().record();
        return known == null ? NO_RECORD : known;
    }

    Condition subject(SubjectRecordStatus... some) {
        return Condition.essential(Tri.isOneOf(subjectRecord().status(), some));
    }

    Account account() {
        Account account = application().account();
        return account == null ? NO_ACCOUNT : account;
    }

    Condition noDomain() {
        return domain.known() ? Condition.known(domain.isNone()) : Condition.essential(Tri.UNKNOWN);
    }

    Condition record(DomainRecordStatus... some) {
        return domain.ask(
                given -> Condition.essential(Tri.isOneOf(recordOf(given).status(), some)));
    }

    /** The domain is filed, wherever. */
    Condition filed() {
        return record(
                DomainRecordStatus.THIS_PROVIDER,
                DomainRecordStatus.OTHER_PROVIDER,
                DomainRecordStatus.WITHOUT_PROVIDER);
    }

    Condition subdomainOf(SubdomainOf parent) {
        return domain.is(given -> Tri.same(given.subdomainOfFiled(), parent));
    }

    /**
     * The domain is filed under the applicant: as stated, or by the key of the record, which is one of the numbers the
     * applicant goes by. A key that is none of those known is somebody else's once the certificate is known.
     */
    Condition ofApplicant() {
        return domain.is(given -> {
            DomainRecord known = recordOf(given);
            Tri own = Tri.same(known.subjectKey(), dossier.certificate().number());
            Tri otherwise = Tri.same(known.subjectKey(), subjectRecord().certificateNumber())
                    .or(Tri.same(known.subjectKey(), account().filedSubjectKey()));
            return known.heldByApplicant() != null
                    ? Tri.of(known.heldByApplicant())
                    : otherwise.isYes() ? Tri.YES : own;
        });
    }

    static DomainRecord recordOf(Domain domain) {
        @Nullable DomainRecord known = domain.record();
        return known == null ? NO_DOMAIN_RECORD : known;
    }
}
