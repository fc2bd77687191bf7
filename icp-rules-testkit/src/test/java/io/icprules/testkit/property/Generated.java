package io.icprules.testkit.property;

import io.icprules.api.application.Content;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.testkit.generate.Filings;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** The filings properties are about, by name. */
final class Generated {

    private Generated() {}

    static final class Any implements ArbitrarySupplier<FilingApplication> {
        @Override
        public Arbitrary<FilingApplication> get() {
            return Filings.everywhere().any();
        }
    }

    static final class Valid implements ArbitrarySupplier<FilingApplication> {
        @Override
        public Arbitrary<FilingApplication> get() {
            return Filings.everywhere().valid();
        }
    }

    static final class Partial implements ArbitrarySupplier<FilingApplication> {
        @Override
        public Arbitrary<FilingApplication> get() {
            return Filings.everywhere().partial();
        }
    }

    static final class Hostile implements ArbitrarySupplier<FilingApplication> {
        @Override
        public Arbitrary<FilingApplication> get() {
            return Filings.everywhere().hostile();
        }
    }

    /** Orders with sites of two kinds: those of one filing and those of another, commercial or not. */
    static final class SeveralSites implements ArbitrarySupplier<FilingApplication> {
        @Override
        public Arbitrary<FilingApplication> get() {
            Arbitrary<FilingApplication> any = Filings.everywhere()
                    .any()
                    .filter(filing -> filing.sites() != null && !filing.sites().isEmpty());
            return Combinators.combine(any, any, Arbitraries.of(true, false), Arbitraries.of(true, false))
                    .as(SeveralSites::joined);
        }

        private static FilingApplication joined(
                FilingApplication filing, FilingApplication other, boolean commercial, boolean otherCommercial) {
            List<Site> sites = new ArrayList<>();
            filing.sites().forEach(site -> sites.add(declared(site, commercial)));
            other.sites().forEach(site -> sites.add(declared(site, otherCommercial)));
            return filing.toBuilder().sites(sites).build();
        }

        private static Site declared(Site site, boolean commercial) {
            Content content = site.content();
            return content == null
                    ? site
                    : site.toBuilder()
                            .content(new Content(content.categories(), content.option(), commercial))
                            .build();
        }
    }
}
