package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.account;
import static io.icprules.testkit.generate.Edit.certificate;
import static io.icprules.testkit.generate.Edit.order;
import static io.icprules.testkit.generate.Edit.record;
import static io.icprules.testkit.generate.Edit.registry;
import static io.icprules.testkit.generate.Edit.subject;

import io.icprules.api.application.Account;
import io.icprules.api.application.Address;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The subject is not as it should be. */
final class SubjectDeviations {

    private static final Address NOWHERE = new Address(null, null, null, null);

    private SubjectDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("subject")
                .each("certificate-type", type -> certificate(c -> c.type(type)), CertificateType.values())
                .add("certificate-replaced", certificate(c -> c.number("91110101MA0000099X")))
                .each("document-of-province", n -> province(n, true, true), 0, 7, 19)
                .each("document-of-province-only", n -> province(n, true, false), 0, 7, 19)
                .each("certificate-address-in-province", n -> province(n, false, true), 0, 7, 19)
                .each("mailing-address-in-province", SubjectDeviations::mailingProvince, 0, 7, 19)
                .days("certificate-valid-until", day -> certificate(c -> c.validUntil(day)), -1, 0, 1, 60, 92, 93)
                .each("residence", residence -> subject(s -> s.residence(residence)), ResidenceClass.values())
                .each("resident-with-document", SubjectDeviations::resident, ResidenceClass.values())
                .each("age", SubjectDeviations::age, 18, 17, 16, 15)
                .add(
                        "age-18-tomorrow",
                        (f, at) -> subject(s -> s.birthDate(
                                        Catalogue.day(f).minusYears(18).plusDays(1)))
                                .apply(f, at))
                .add("no-street-number", mailing(a -> new Address(a.province(), "示例村", false, a.insideRingRoad())))
                .each(
                        "huayuan-inside-ring",
                        inside -> mailing(a -> huayuan(a, inside)).and(order(o -> o.district("和平区"))),
                        true,
                        false)
                .each(
                        "huayuan-district",
                        district -> mailing(a -> huayuan(a, district.startsWith("南")))
                                .and(order(o -> o.district(district))),
                        "南开区",
                        "西青")
                .add("remark", subject(s -> s.remark("示例备注")))
                .add("order-remark", order(o -> o.remark("示例备注")))
                .add("investor-is-somebody-else", subject(s -> s.investorOrSuperior("示例投资方")))
                .add("investor-is-responsible-person", subject(s -> s.investorOrSuperior(Made.person(4))))
                .add("social-credit-certificate-held", subject(s -> s.holdsUnifiedSocialCreditCertificate(true)))
                .add(
                        "social-credit-certificate-used",
                        subject(s -> s.holdsUnifiedSocialCreditCertificate(true))
                                .and(certificate(c -> c.type(CertificateType.UNIFIED_SOCIAL_CREDIT_CERTIFICATE))))
                .add("not-legal-representative-of-target", subject(s -> s.legalRepresentativeOfTarget(false)))
                .each("record-status", status -> record(r -> r.status(status)), SubjectRecordStatus.values())
                .add("record-in-other-account", record(r -> r.heldByThisAccount(false)))
                .add("record-under-other-number", record(r -> r.certificateNumber("91110101MA0000098X")))
                .add(
                        "record-in-other-province",
                        (f, at) ->
                                record(r -> r.province(other(f.province(), 11))).apply(f, at))
                .each("record-sites", n -> record(r -> r.sites(n)), 0, 5, 6, 10)
                .each("record-prefixes", n -> record(r -> r.domains(Domains.names(n))), 4, 5, 9, 10, 31)
                .days("number-issued", day -> record(r -> r.numberIssuedOn(day)), -10, -181, -185, -200)
                .add(
                        "account-of-other-subject",
                        account(a -> new Account(a.site(), "91110101MA0000097X", a.orderInProgress())))
                .add("certificate-in-other-account", registry(r -> r.certificateAlreadyFiledInOtherAccount(true)))
                .add("mobile-of-other-subject", registry(r -> r.subjectsUsingMobile(List.of("示例白鹭园艺"))))
                .deviations();
    }

    private static Change province(int n, boolean document, boolean address) {
        return (f, at) -> {
            Province other = other(f.province(), n);
            return certificate(c -> {
                        if (document) {
                            c.province(other);
                        }
                        return address ? c.address(new Address(other, "示例路2号", true, null)) : c;
                    })
                    .apply(f, at);
        };
    }

    private static Change mailingProvince(int n) {
        return (f, at) -> mailing(
                        a -> new Address(other(f.province(), n), a.text(), a.hasStreetNumber(), a.insideRingRoad()))
                .apply(f, at);
    }

    private static Change mailing(UnaryOperator<Address> edit) {
        return (f, at) -> {
            Subject subject = f.subject();
            Address old = subject == null ? null : subject.mailingAddress();
            return subject(s -> s.mailingAddress(edit.apply(old == null ? NOWHERE : old)))
                    .apply(f, at);
        };
    }

    private static Address huayuan(Address address, boolean inside) {
        return new Address(address.province(), "华苑示例路1号", true, inside);
    }

    private static Change resident(ResidenceClass residence) {
        return subject(s -> s.residence(residence)).and(certificate(c -> c.type(Made.document(residence, 0))));
    }

    private static Change age(int years) {
        return (f, at) ->
                subject(s -> s.birthDate(Catalogue.day(f).minusYears(years))).apply(f, at);
    }

    private static Province other(@Nullable Province province, int n) {
        return Frame.other(province == null ? Province.BEIJING : province, n);
    }
}
