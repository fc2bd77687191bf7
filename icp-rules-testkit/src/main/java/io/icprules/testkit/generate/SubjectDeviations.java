package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.account;
import static io.icprules.testkit.generate.Edit.order;
import static io.icprules.testkit.generate.Edit.record;
import static io.icprules.testkit.generate.Edit.registry;
import static io.icprules.testkit.generate.Edit.subject;

import io.icprules.api.application.Account;
import io.icprules.api.application.Address;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.List;
import java.util.function.UnaryOperator;

/** The subject or its record is not as it should be. */
final class SubjectDeviations {

    private static final Address NOWHERE = new Address(null, null, null, null);

    private SubjectDeviations() {}

    /** What it states of itself. */
    static List<Deviation> data() {
        return new Catalogue("subject")
                .each("mailing-address-in-province", SubjectDeviations::mailingProvince, 0, 7, 19)
                .add("no-street-number", mailing(a -> new Address(a.province(), "示例村", false, a.insideRingRoad())))
                .each(
                        "huayuan",
                        inside -> mailing(a -> huayuan(a, inside)).and(order(o -> o.district("和平区"))),
                        true,
                        false)
                .each(
                        "huayuan-of-district",
                        district -> mailing(a -> huayuan(a, district.startsWith("南")))
                                .and(order(o -> o.district(district))),
                        "南开区",
                        "西青")
                .add("remark", subject(s -> s.remark("示例备注")))
                .add("order-remark", order(o -> o.remark("示例备注")))
                .add(
                        "remark-on-mobile-of-province",
                        (f, at) -> subject(s -> s.remark("示例备注"))
                                .and(PersonDeviations.mobileOf(Frame.other(f.province(), 7)))
                                .apply(f, at))
                .add("investor-is-somebody-else", subject(s -> s.investorOrSuperior("示例投资方")))
                .add("investor-is-responsible-person", subject(s -> s.investorOrSuperior(Made.person(4))))
                .add("not-legal-representative-of-target", subject(s -> s.legalRepresentativeOfTarget(false)))
                .add("mobile-of-other-subject", registry(r -> r.subjectsUsingMobile(List.of("示例白鹭园艺"))))
                .deviations();
    }

    /** What is on record of it. */
    static List<Deviation> records() {
        return new Catalogue("subject-record")
                .each("status", status -> record(r -> r.status(status)), SubjectRecordStatus.values())
                .add("in-other-account", record(r -> r.heldByThisAccount(false)))
                .add("under-other-number", record(r -> r.certificateNumber("91110101MA0000098X")))
                .add(
                        "in-other-province",
                        (f, at) -> record(r -> r.province(Frame.other(f.province(), 11)))
                                .apply(f, at))
                .days("number-issued", day -> record(r -> r.numberIssuedOn(day)), -10, -181, -185, -200)
                .add(
                        "account-of-other-subject",
                        account(a -> new Account(a.site(), "91110101MA0000097X", a.orderInProgress())))
                .add("certificate-in-other-account", registry(r -> r.certificateAlreadyFiledInOtherAccount(true)))
                .deviations();
    }

    private static Change mailingProvince(int n) {
        return (f, at) -> mailing(a ->
                        new Address(Frame.other(f.province(), n), a.text(), a.hasStreetNumber(), a.insideRingRoad()))
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
}
