package io.icprules.testkit.generate;

import io.icprules.api.application.Server;
import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.Billing;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a site runs on: enough of it, here and in the mainland. */
record ServerPlan(ServerProduct product, int months, boolean sameAccount) {

    static Arbitrary<ServerPlan> arbitrary() {
        return Combinators.combine(
                        Pick.mostly(
                                10,
                                ServerProduct.ECS,
                                ServerProduct.WEB_HOSTING,
                                ServerProduct.SIMPLE_APPLICATION_SERVER,
                                ServerProduct.ELASTIC_WEB_HOSTING,
                                ServerProduct.MARKETPLACE_SITE,
                                ServerProduct.NAT_GATEWAY,
                                ServerProduct.IPV6_TRANSLATION,
                                ServerProduct.ENS,
                                ServerProduct.OSS,
                                ServerProduct.CDN,
                                ServerProduct.WAF,
                                ServerProduct.ANTI_DDOS_IP,
                                ServerProduct.ALIBABA_SHOP_OR_COMPANY_SITE),
                        Pick.of(12, 24, 36),
                        Pick.mostly(5, true, false))
                .as(ServerPlan::new);
    }

    Server server(Frame frame) {
        return Server.builder()
                .hostedAtProvider(true)
                .region(ServerRegion.MAINLAND)
                .province(frame.province())
                .product(product)
                .bgpRoute(product == ServerProduct.ANTI_DDOS_IP ? true : null)
                .accelerationArea(product == ServerProduct.CDN ? AccelerationArea.MAINLAND : null)
                .billing(Billing.SUBSCRIPTION)
                .monthsPurchased(months)
                .monthsRemaining(BigDecimal.valueOf(months))
                .publicBandwidth(true)
                .orderAmountCny(BigDecimal.valueOf(1200))
                .firstPurchaseMonths(months)
                .expired(false)
                .serviceNumbersUsed(0)
                .boughtWithSameAccount(product != ServerProduct.ECS || sameAccount)
                .build();
    }
}
