package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.domains;
import static io.icprules.testkit.generate.Edit.record;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import java.util.ArrayList;
import java.util.List;

/** More sites and domains than usual, or none. */
final class CountDeviations {

    private CountDeviations() {}

    static List<Deviation> domainCounts() {
        return new Catalogue("count")
                .add("no-domains", domains(d -> List.of()))
                .each("domains", n -> domains(d -> Domains.more(d, n)), 2, 3, 4, 6, 11, 32)
                .each("domains-of-one-prefix", n -> domains(d -> Domains.alike(d, n)), 2, 3, 4, 6, 11)
                .each("filed-sites", n -> record(r -> r.sites(n)), 0, 5, 6, 10)
                .each("filed-prefixes", n -> record(r -> r.domains(Domains.names(n))), 4, 5, 9, 10, 31)
                .deviations();
    }

    static List<Deviation> siteCounts() {
        return new Catalogue("count")
                .each("sites", n -> (f, at) -> sites(f, n, true), 2, 3, 4, 6)
                .each("sites-same-service-number", n -> (f, at) -> sites(f, n, false), 2, 6)
                .add("no-sites", (f, at) -> f.toBuilder().sites(List.of()).build())
                .deviations();
    }

    /** Several domains of a site, said to lead to the same site or not. */
    static List<Deviation> several() {
        return new Catalogue("several-domains")
                .each("two", same -> several(2, same, false), true, false)
                .each("two-of-one-prefix", same -> several(2, same, true), true, false)
                .each("three", same -> several(3, same, false), true, false)
                .deviations();
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

    /** More sites like the first, each with a domain of its own. */
    private static FilingApplication sites(FilingApplication filing, int count, boolean ownServiceNumber) {
        List<Site> old = filing.sites();
        if (old == null || old.isEmpty()) {
            return filing;
        }
        List<Site> all = new ArrayList<>(old);
        for (int i = old.size(); i < count; i++) {
            Site first = old.get(0);
            Site.Builder next = first.toBuilder();
            if (first.domains() != null && !first.domains().isEmpty()) {
                next.domains(List.of(first.domains().get(0).toBuilder()
                        .name("shili-zhan" + i + ".cn")
                        .build()));
            }
            all.add(ownServiceNumber ? next.serviceNumber("示例服务号" + i).build() : next.build());
        }
        return filing.toBuilder().sites(all).build();
    }
}
