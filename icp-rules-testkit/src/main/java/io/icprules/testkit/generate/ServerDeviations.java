package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.order;
import static io.icprules.testkit.generate.Edit.server;

import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.Billing;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import java.math.BigDecimal;
import java.util.List;

/** A server is not as it should be. */
final class ServerDeviations {

    private static final ServerProduct[] PRODUCTS = ServerProduct.values();
    private static final List<ServerProduct> EDGE = List.of(
            ServerProduct.CDN, ServerProduct.OSS, ServerProduct.WAF, ServerProduct.ANTI_DDOS_IP, ServerProduct.ECS);

    private ServerDeviations() {}

    static List<Deviation> all() {
        return new Catalogue("server")
                .each("product", p -> server(s -> s.product(p)), PRODUCTS)
                .add("elsewhere", server(s -> s.hostedAtProvider(false)))
                .add("outside-mainland", server(s -> s.region(ServerRegion.OUTSIDE_MAINLAND)))
                .each(
                        "acceleration",
                        area -> server(s -> s.product(ServerProduct.CDN).accelerationArea(area)),
                        AccelerationArea.values())
                .each(
                        "province",
                        n -> (f, at) -> server(s -> s.province(Frame.other(f.province(), n)))
                                .apply(f, at),
                        0,
                        7,
                        19)
                .add("shenzhen", server(s -> s.province(Province.GUANGDONG)).and(order(o -> o.city("深圳市"))))
                .add("other-city", server(s -> s.province(Province.GUANGDONG)).and(order(o -> o.city("广州市"))))
                .add(
                        "other-city-abroad",
                        server(s -> s.province(Province.BEIJING)).and(order(o -> o.city("广州市"))))
                .add("pay-as-you-go", server(s -> s.billing(Billing.PAY_AS_YOU_GO)))
                .each("months-purchased", n -> server(s -> s.monthsPurchased(n)), 0, 1, 2, 3)
                .each(
                        "months-remaining",
                        n -> server(s -> s.monthsRemaining(new BigDecimal(n))),
                        "0",
                        "0.9",
                        "1",
                        "2.9",
                        "3",
                        "5.9")
                .add("no-bandwidth", server(s -> s.publicBandwidth(false)))
                .each("amount", n -> server(s -> s.orderAmountCny(new BigDecimal(n))), "98.99", "99")
                .each("first-purchase", n -> server(s -> s.firstPurchaseMonths(n)), 11, 12)
                .add("expired", server(s -> s.expired(true).monthsRemaining(BigDecimal.ZERO)))
                .each("service-numbers", n -> server(s -> s.serviceNumbersUsed(n)), 1, 2, 4, 5, 10)
                .add("other-account", server(s -> s.boughtWithSameAccount(false)))
                .deviations();
    }

    /** Every product at its limits. */
    static List<Deviation> products() {
        return new Catalogue("server-product")
                .each(
                        "short-purchase",
                        p -> server(s -> s.product(p).monthsPurchased(0).billing(Billing.SUBSCRIPTION)),
                        PRODUCTS)
                .each("short-rest", p -> server(s -> s.product(p).monthsRemaining(new BigDecimal("0.5"))), PRODUCTS)
                .each("no-numbers-left", p -> server(s -> s.product(p).serviceNumbersUsed(10)), PRODUCTS)
                .each("other-account", p -> server(s -> s.product(p).boughtWithSameAccount(false)), PRODUCTS)
                .each("pay-as-you-go", p -> server(s -> s.product(p).billing(Billing.PAY_AS_YOU_GO)), PRODUCTS)
                .each("no-bandwidth", p -> server(s -> s.product(p).publicBandwidth(false)), PRODUCTS)
                .each(
                        "small-order",
                        p -> server(
                                s -> s.product(p).orderAmountCny(BigDecimal.ONE).firstPurchaseMonths(1)),
                        ServerProduct.MARKETPLACE_SITE,
                        ServerProduct.ECS)
                .deviations();
    }

    /** Products in front of a server that stands somewhere else, with a domain filed or not. */
    static List<Deviation> edges() {
        Catalogue all = new Catalogue("edge");
        for (ServerProduct product : EDGE) {
            for (boolean bgp : new boolean[] {true, false}) {
                String name = product + (bgp ? "-bgp" : "");
                Change elsewhere = server(s -> s.product(product).bgpRoute(bgp).hostedAtProvider(false));
                Change outside = server(s -> s.product(product)
                        .bgpRoute(bgp)
                        .region(ServerRegion.OUTSIDE_MAINLAND)
                        .accelerationArea(bgp ? AccelerationArea.GLOBAL : AccelerationArea.OUTSIDE_MAINLAND));
                all.add(name + "-here", server(s -> s.product(product).bgpRoute(bgp)))
                        .add(name + "-elsewhere", elsewhere)
                        .add(name + "-elsewhere-filed", elsewhere.and(filed()))
                        .add(name + "-outside", outside)
                        .add(name + "-outside-filed", outside.and(filed()))
                        .add(name + "-outside-elsewhere", outside.and(elsewhere));
            }
        }
        // Only a CDN accelerates; a form that states an area of another product is read as it stands.
        Change accelerated = server(s -> s.product(ServerProduct.ANTI_DDOS_IP)
                .bgpRoute(false)
                .region(ServerRegion.OUTSIDE_MAINLAND)
                .accelerationArea(AccelerationArea.GLOBAL));
        Change otherRoute = server(
                s -> s.product(ServerProduct.ANTI_DDOS_IP).bgpRoute(false).hostedAtProvider(false));
        return all.add("ANTI_DDOS_IP-other-route", otherRoute)
                .often(2)
                .add("ANTI_DDOS_IP-outside-accelerated-filed", accelerated.and(filed()))
                .often(4)
                .deviations();
    }

    private static Change filed() {
        return Edit.domain(d -> d.record(
                new io.icprules.api.application.DomainRecord(DomainRecordStatus.OTHER_PROVIDER, null, true, null)));
    }
}
