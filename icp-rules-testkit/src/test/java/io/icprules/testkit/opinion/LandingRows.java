package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.FilingType.NOT_SUPPORTED;
import static io.icprules.api.vocabulary.FilingType.NO_FILING;

import io.icprules.api.application.Domain;
import io.icprules.api.application.Server;
import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Rows R01 to R04: where the server stands, and what this provider files at all. Stateless. */
final class LandingRows {

    private static final List<ServerProduct> FRONTS =
            List.of(ServerProduct.CDN, ServerProduct.OSS, ServerProduct.WAF, ServerProduct.ANTI_DDOS_IP);

    private LandingRows() {}

    static List<TypeRow> of(DomainOrder order) {
        Condition submits = order.submits();
        if (submits.holds() == Tri.NO) {
            return List.of(); // every row is about orders that submit
        }
        Condition mainland = server(order, LandingRows::inMainland);
        Condition abroad = mainland.not();
        Condition elsewhere =
                server(order, server -> Tri.of(server.hostedAtProvider()).not());
        Condition front = server(order, server -> Tri.isIn(server.product(), FRONTS));
        Condition toBeBrought = broughtHereAnyway(order);
        Condition byIp = order.site().is(site -> Tri.same(site.accessMode(), AccessMode.IP_ONLY));
        return List.of(
                new TypeRow(
                        "R01", submits.and(abroad).and(server(order, LandingRows::unacceleratedInMainland)), NO_FILING),
                new TypeRow(
                        "R01a",
                        submits.and(front)
                                .and(elsewhere.or(abroad))
                                .and(order.filed())
                                .and(order.ofApplicant())
                                .and(toBeBrought.not()),
                        NO_FILING),
                new TypeRow(
                        "R02",
                        submits.and(mainland).and(elsewhere).and(toBeBrought.not()),
                        NOT_SUPPORTED,
                        Set.of("R01a")),
                new TypeRow("R03", submits.and(byIp), NOT_SUPPORTED),
                new TypeRow("R04", submits.and(order.domain().is(LandingRows::government)), NOT_SUPPORTED));
    }

    private static Condition server(DomainOrder order, Function<Server, Tri> question) {
        return order.site().is(site -> site.server() == null ? Tri.UNKNOWN : question.apply(site.server()));
    }

    /** As stated; a node in a province stands in the mainland. */
    private static Tri inMainland(Server server) {
        return server.region() != null
                ? Tri.of(server.region() == ServerRegion.MAINLAND)
                : server.province() == null ? Tri.UNKNOWN : Tri.YES;
    }

    /** Only a CDN accelerates: other products have no area, whether they say so or not. */
    private static Tri unacceleratedInMainland(Server server) {
        if (server.accelerationArea() != null) {
            return Tri.isOneOf(server.accelerationArea(), AccelerationArea.NONE, AccelerationArea.OUTSIDE_MAINLAND);
        }
        return Tri.same(server.product(), ServerProduct.CDN) == Tri.NO ? Tri.YES : Tri.UNKNOWN;
    }

    /** From April to September 2019 some fronts wanted the record at this provider wherever the origin stood. */
    private static Condition broughtHereAnyway(DomainOrder order) {
        if (!order.dossier().from(2019_04_22) || !order.dossier().until(2019_09_17)) {
            return Condition.FALSE;
        }
        return server(
                order,
                server -> Tri.isOneOf(server.product(), ServerProduct.CDN, ServerProduct.WAF)
                        .or(Tri.same(server.product(), ServerProduct.ANTI_DDOS_IP)
                                .and(Tri.of(server.bgpRoute()))));
    }

    /** By the top-level domain as stated, or as the name ends. */
    private static Tri government(Domain domain) {
        if (domain.name() == null && domain.tld() == null) {
            return Tri.UNKNOWN;
        }
        return Tri.of(government("." + domain.tld()) || government("." + domain.name()));
    }

    private static boolean government(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gov.cn") || lower.endsWith(".政务");
    }
}
