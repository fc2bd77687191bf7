package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.account;
import static io.icprules.testkit.generate.Edit.order;
import static io.icprules.testkit.generate.Edit.registry;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.Authenticity;
import io.icprules.api.application.CommercialLicence;
import io.icprules.api.application.PoliceForm;
import io.icprules.api.application.SmsEvidence;
import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.AuthenticityMethod;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.OrderInProgress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The order as a whole, or the procedure, is not as it should be. */
final class OrderDeviations {

    private static final String IP = "203.0.113.7";
    private static final String OTHER_IP = "203.0.113.8";

    private OrderDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("order")
                .each("operation", operation -> order(o -> o.operation(operation)), Operation.values())
                .each("channel", channel -> order(o -> o.channel(channel)), Channel.values())
                .each(
                        "declared",
                        type -> order(o -> o.declaredType(type)),
                        FilingType.FIRST_FILING,
                        FilingType.ACCESS_NEW,
                        FilingType.MODIFY_SITE)
                .add(
                        "account-international",
                        account(a -> new Account(AccountSite.INTERNATIONAL, a.filedSubjectKey(), a.orderInProgress())))
                .often(4)
                .add("account-order-in-progress", account(a -> new Account(a.site(), a.filedSubjectKey(), true)))
                .each(
                        "domain-order-in-progress",
                        whose -> registry(r -> r.orderInProgressForDomain(whose)),
                        OrderInProgress.OWN,
                        OrderInProgress.OTHER)
                .add("certificate-order-in-progress", registry(r -> r.orderInProgressForCertificate(true)))
                .add(
                        "no-password",
                        (f, at) -> f.toBuilder()
                                .access(new Access(
                                        f.access() == null ? null : f.access().originalRecord(), false))
                                .build())
                .each(
                        "legacy-number-issued",
                        day -> Edit.record(r -> r.numberIssuedOn(day)),
                        LocalDate.of(2010, 5, 31),
                        LocalDate.of(2010, 6, 1),
                        LocalDate.of(2017, 1, 31),
                        LocalDate.of(2017, 2, 1))
                .deviations();
    }

    static List<Deviation> procedure() {
        return new Catalogue("procedure")
                .each(
                        "authenticity",
                        method -> order(o -> o.authenticity(new Authenticity(method, "4.17.0", true))),
                        AuthenticityMethod.values())
                .often(3)
                .each(
                        "app-version",
                        version -> order(
                                o -> o.authenticity(new Authenticity(AuthenticityMethod.APP_FACE, version, true))),
                        "3.15.9",
                        "3.16.0",
                        "4.16.9",
                        "4.17.0")
                .add(
                        "somebody-else-checked",
                        order(o -> o.authenticity(new Authenticity(AuthenticityMethod.APP_FACE, "4.17.0", false))))
                .each("sms-minutes", OrderDeviations::verifiedAfter, 1440, 1441, 2880, 2881)
                .often(2)
                .each("sms-wrong-numbers", n -> order(o -> o.sms(new SmsEvidence(null, null, null, n))), 4, 5)
                .each("police-contact", legal -> order(o -> o.psb(new PoliceForm(legal, 2))), true, false)
                .add("contract-ip-differs", commercial(new CommercialLicence(OTHER_IP, IP, IP)))
                .add("resolved-ip-differs", commercial(new CommercialLicence(IP, IP, OTHER_IP)))
                .add("all-ips-differ", commercial(new CommercialLicence(OTHER_IP, IP, OTHER_IP)))
                .deviations();
    }

    private static Change verifiedAfter(int minutes) {
        return (f, at) -> {
            LocalDateTime sent = Catalogue.day(f).atTime(12, 0);
            return order(o -> o.sms(new SmsEvidence(sent, sent.plusMinutes(minutes), null, 0)))
                    .apply(f, at);
        };
    }

    /** Addresses matter to commercial sites only. */
    private static Change commercial(CommercialLicence addresses) {
        return order(o -> o.commercial(addresses))
                .and(Edit.content(c -> new io.icprules.api.application.Content(c.categories(), c.option(), true)));
    }
}
