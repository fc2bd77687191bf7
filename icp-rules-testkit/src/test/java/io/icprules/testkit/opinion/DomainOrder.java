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

    /** One for each domain, one for each site without domains, one for an order without sites. */
    static List<DomainOrder> allOf(Dossier dossier) {
        List<Site> sites = dossier.application().sites();
        if (sites == null) {
            return List.of(new DomainOrder(dossier, Part.unknown(), Part.unknown()));
        }
        if (sites.isEmpty()) {
            return List.of(new DomainOrder(dossier, Part.none(), Part.none()));
        }
        List<DomainOrder> orders = new ArrayList<>();
        for (Site site : sites) {
            List<Domain> domains = site.domains();
            if (domains == null) {
                orders.add(new DomainOrder(dossier, Part.given(site), Part.unknown()));
            } else if (domains.isEmpty()) {
                orders.add(new DomainOrder(dossier, Part.given(site), Part.none()));
            } else {
                domains.forEach(domain -> orders.add(new DomainOrder(dossier, Part.given(site), Part.given(domain))));
            }
        }
        return orders;
    }

    FilingApplication application() {
        return dossier.application();
    }

    Condition operation(Operation... some) {
        return Condition.essential(Tri.isIn(application().operation(), List.of(some)));
    }

    /** The order submits a filing or continues access. */
    Condition submits() {
        return operation(Operation.SUBMIT, Operation.CONTINUE_ACCESS);
    }

    SubjectRecord subjectRecord() {
        SubjectRecord known = dossier.subject().record();
        return known == null ? SubjectRecord.builder().build() : known;
    }

    Condition subject(SubjectRecordStatus... some) {
        return Condition.essential(Tri.isIn(subjectRecord().status(), List.of(some)));
    }

    Account account() {
        Account account = application().account();
        return account == null ? new Account(null, null, null) : account;
    }

    Condition noDomain() {
        return domain.known() ? Condition.known(domain.isNone()) : Condition.essential(Tri.UNKNOWN);
    }

    Condition record(DomainRecordStatus... some) {
        return domain.ask(given -> Condition.essential(Tri.isIn(recordOf(given).status(), List.of(some))));
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

    /** The domain is filed under the applicant: as stated, or by the key of the record. */
    Condition ofApplicant() {
        return domain.is(given -> {
            DomainRecord known = recordOf(given);
            return known.heldByApplicant() != null
                    ? Tri.of(known.heldByApplicant())
                    : Tri.same(known.subjectKey(), dossier.certificate().number())
                            .or(Tri.same(known.subjectKey(), account().filedSubjectKey()));
        });
    }

    static DomainRecord recordOf(Domain domain) {
        @Nullable DomainRecord known = domain.record();
        return known == null ? new DomainRecord(null, null, null, null) : known;
    }
}
