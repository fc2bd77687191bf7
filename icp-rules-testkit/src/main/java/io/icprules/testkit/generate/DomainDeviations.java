package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.domain;
import static io.icprules.testkit.generate.Edit.domains;

import io.icprules.api.application.CertificateReference;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.Registrar;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.RegistrarLocality;
import io.icprules.api.vocabulary.SubdomainOf;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A domain is not as it should be. */
final class DomainDeviations {

    private static final LocalDate TURN = LocalDate.of(2018, 1, 1);
    private static final Registrar OVERSEAS = new Registrar("Example Registrar", true, RegistrarLocality.OVERSEAS);

    private DomainDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("domain")
                .days("expires", day -> domain(d -> d.expiresOn(day)), -1, 0, 1, 30, 60, 89, 90, 91, 92, 93, 180, 181)
                .each("tld", tld -> domain(d -> d.tld(tld).tldApproved(false)), "org", "us", "io", "example")
                .add("tld-not-approved", domain(d -> d.tldApproved(false)))
                .each("name", name -> domain(d -> d.name(name)), "shili.gov.cn", "示例.政务", "SHILI.ORG", "shili.tv")
                .add(
                        "registrar-not-approved",
                        domain(d -> d.registrar(new Registrar("示例", false, RegistrarLocality.MAINLAND))))
                .add("registrar-overseas", domain(d -> d.registrar(OVERSEAS)))
                .each(
                        "registrar-overseas-registered",
                        day -> domain(d -> d.registrar(OVERSEAS).registeredOn(day)),
                        TURN,
                        TURN.minusDays(1))
                .add("real-name-missing", domain(d -> d.realNameCompleted(false).realNameCompletedOn(null)))
                .days("real-name-completed", day -> domain(d -> d.realNameCompletedOn(day)), -2, -3, -4, -5, 1)
                .each("real-name-completed-on", day -> domain(d -> d.realNameCompletedOn(day)), TURN, TURN.minusDays(1))
                .add("privacy-protection", domain(d -> d.privacyProtection(true)))
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
                .add(
                        "record-key-of-other",
                        record(r -> new DomainRecord(r.status(), "91110101MA0000096X", null, r.filedOn())))
                .each(
                        "subdomain",
                        of -> domain(d -> d.subdomainOfFiled(of)),
                        SubdomainOf.OF_OTHER_PROVIDER,
                        SubdomainOf.OF_THIS_PROVIDER)
                .each(
                        "government-subdomain",
                        of -> domain(d -> d.name("a.shili.gov.cn").subdomainOfFiled(of)),
                        SubdomainOf.OF_OTHER_PROVIDER,
                        SubdomainOf.OF_THIS_PROVIDER)
                .add("none", domains(d -> List.of()))
                .each("count", n -> domains(d -> Domains.more(d, n)), 2, 3, 4, 6, 11, 32)
                .each("count-of-one-prefix", n -> domains(d -> Domains.alike(d, n)), 2, 3, 4, 6, 11)
                .each("two-to-one-site", same -> several(2, same, false), true, false)
                .each("two-of-one-prefix-to-one-site", same -> several(2, same, true), true, false)
                .each("three-to-one-site", same -> several(3, same, false), true, false)
                .deviations();
    }

    static List<Deviation> holders() {
        return new Catalogue("domain-holder")
                .each(
                        "role",
                        role -> holder(h -> new DomainHolder(role, h.name(), h.certificate())),
                        DomainHolderRole.values())
                .each(
                        "other-person",
                        role -> holder(h -> new DomainHolder(
                                role,
                                "示例外人",
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(60)))),
                        DomainHolderRole.values())
                .each(
                        "responsible-person",
                        role -> holder(h -> new DomainHolder(
                                role,
                                Made.person(4),
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(4)))),
                        DomainHolderRole.LEGAL_REPRESENTATIVE,
                        DomainHolderRole.PRINCIPAL)
                .add(
                        "administrator",
                        holder(h -> new DomainHolder(
                                DomainHolderRole.OTHER,
                                Made.person(5),
                                new CertificateReference(CertificateType.MAINLAND_ID_CARD, Made.personalNumber(5)))))
                .add("name", holder(h -> new DomainHolder(h.role(), "示例别名", h.certificate())))
                .add(
                        "number",
                        holder(h -> new DomainHolder(
                                h.role(), h.name(), new CertificateReference(type(h), "91110101MA0000095X"))))
                .each(
                        "certificate-type",
                        type -> holder(
                                h -> new DomainHolder(h.role(), h.name(), new CertificateReference(type, number(h)))),
                        CertificateType.PASSPORT,
                        CertificateType.UNIFIED_SOCIAL_CREDIT_CERTIFICATE)
                .deviations();
    }

    private static CertificateType type(DomainHolder holder) {
        CertificateReference reference = holder.certificate();
        return reference == null || reference.type() == null ? CertificateType.PASSPORT : reference.type();
    }

    private static String number(DomainHolder holder) {
        CertificateReference reference = holder.certificate();
        return reference == null || reference.number() == null ? "" : reference.number();
    }

    private static Change holder(UnaryOperator<DomainHolder> edit) {
        return domain(d -> {
            DomainHolder old = d.build().holder();
            return d.holder(edit.apply(old == null ? new DomainHolder(null, null, null) : old));
        });
    }

    private static Change record(UnaryOperator<DomainRecord> edit) {
        return domain(d -> {
            DomainRecord old = d.build().record();
            return d.record(edit.apply(old == null ? new DomainRecord(null, null, null, null) : old));
        });
    }

    private static Change several(int count, boolean sameSite, boolean onePrefix) {
        return Edit.site(s -> {
            List<Domain> old = s.domains() == null ? List.of() : s.domains();
            Site.Builder changed =
                    s.toBuilder().domainsPointToSameSite(sameSite).remark("");
            return changed.domains(onePrefix ? Domains.alike(old, count) : Domains.more(old, count))
                    .build();
        });
    }
}
