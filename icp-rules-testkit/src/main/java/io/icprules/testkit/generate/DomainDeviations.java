package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.domain;

import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.Registrar;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.RegistrarLocality;
import io.icprules.api.vocabulary.SubdomainOf;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A domain is not as it should be. */
final class DomainDeviations {

    private static final LocalDate TURN = LocalDate.of(2018, 1, 1);
    private static final Registrar OVERSEAS = new Registrar("Example Registrar", true, RegistrarLocality.OVERSEAS);

    private DomainDeviations() {}

    /** Its registration. */
    static List<Deviation> registration() {
        return new Catalogue("domain")
                .add("registrar-overseas", domain(d -> d.registrar(OVERSEAS)))
                .often(3)
                .each(
                        "registrar-overseas-registered",
                        day -> domain(d -> d.registrar(OVERSEAS).registeredOn(day)),
                        TURN,
                        TURN.minusDays(1))
                .add(
                        "registrar-not-approved",
                        domain(d -> d.registrar(new Registrar("示例", false, RegistrarLocality.MAINLAND))))
                .add("privacy-protection", domain(d -> d.privacyProtection(true)))
                .often(3)
                .add("tld-not-approved", domain(d -> d.tldApproved(false)))
                .often(3)
                .each("tld", tld -> domain(d -> d.tld(tld).tldApproved(false)), "org", "us", "io", "example")
                .each("name", name -> domain(d -> d.name(name)), "shili.gov.cn", "示例.政务", "SHILI.ORG", "shili.tv")
                .add("real-name-missing", domain(d -> d.realNameCompleted(false).realNameCompletedOn(null)))
                .days("real-name-completed", day -> domain(d -> d.realNameCompletedOn(day)), -2, -3, -4, -5, 1)
                .each("real-name-completed-on", day -> domain(d -> d.realNameCompletedOn(day)), TURN, TURN.minusDays(1))
                .deviations();
    }

    /** Its validity: the limits are 3 months, 90 and 180 days. */
    static List<Deviation> validity() {
        return new Catalogue("domain")
                .days("expires", day -> domain(d -> d.expiresOn(day)), -1, 0, 1, 30, 60, 89, 90, 91, 92, 93, 180, 181)
                .deviations();
    }

    /** What is on record of it. */
    static List<Deviation> records() {
        return new Catalogue("domain-record")
                .each(
                        "status",
                        status -> domain(d -> d.record(new DomainRecord(status, null, true, TURN))),
                        DomainRecordStatus.values())
                .each(
                        "filed-by-other",
                        status -> domain(d -> d.record(new DomainRecord(status, null, false, TURN))),
                        DomainRecordStatus.values())
                .each(
                        "filed-on",
                        day -> record(r -> new DomainRecord(r.status(), r.subjectKey(), r.heldByApplicant(), day)),
                        TURN,
                        TURN.minusDays(1))
                .add("key-of-other", record(r -> new DomainRecord(r.status(), "91110101MA0000096X", null, r.filedOn())))
                .each(
                        "subdomain",
                        of -> domain(d -> d.subdomainOfFiled(of)),
                        SubdomainOf.OF_OTHER_PROVIDER,
                        SubdomainOf.OF_THIS_PROVIDER)
                .each(
                        "subdomain-of-other-provider-subject",
                        status -> domain(d -> d.subdomainOfFiled(SubdomainOf.OF_OTHER_PROVIDER)
                                        .record(new DomainRecord(DomainRecordStatus.NONE, null, null, null)))
                                .and(Edit.record(r -> r.status(status))),
                        SubjectRecordStatus.values())
                .each(
                        "government-subdomain",
                        of -> domain(d -> d.name("a.shili.gov.cn").subdomainOfFiled(of)),
                        SubdomainOf.OF_OTHER_PROVIDER,
                        SubdomainOf.OF_THIS_PROVIDER)
                .often(3)
                .deviations();
    }

    private static Change record(UnaryOperator<DomainRecord> edit) {
        return domain(d -> {
            DomainRecord old = d.build().record();
            return d.record(edit.apply(old == null ? new DomainRecord(null, null, null, null) : old));
        });
    }
}
