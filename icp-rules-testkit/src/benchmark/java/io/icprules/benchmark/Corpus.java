package io.icprules.benchmark;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The filings of the benchmark; all are made up. */
public enum Corpus {
    /** Filings in good order, of every province, nature and type, from 2016 to 2020. */
    MIX {
        @Override
        public List<FilingApplication> filings() {
            RandomFilings random = RandomFilings.of(Filings.everywhere().valid(), 6);
            return IntStream.range(0, SIZE).mapToObj(random::at).toList();
        }
    },
    /** The sample filing of the documentation: one site, first filing of an enterprise in Beijing. */
    SAMPLE {
        @Override
        public List<FilingApplication> filings() {
            return List.of(sample());
        }
    },
    /** The same with ten sites. */
    TEN_SITES {
        @Override
        public List<FilingApplication> filings() {
            FilingApplication sample = sample();
            Site site = sample.sites().get(0);
            List<Site> sites = new ArrayList<>();
            for (int i = 0; i < SITES; i++) {
                List<Domain> domains = new ArrayList<>();
                for (Domain domain : site.domains()) {
                    domains.add(domain.toBuilder().name("s" + i + domain.name()).build());
                }
                sites.add(
                        site.toBuilder().name(site.name() + i).domains(domains).build());
            }
            return List.of(sample.toBuilder().sites(sites).build());
        }
    };

    /** Filings of the mix. */
    static final int SIZE = 64;

    private static final int SITES = 10;

    /** The filings, made anew; the same each time. */
    public abstract List<FilingApplication> filings();

    private static FilingApplication sample() {
        return ScenarioFile.read(Path.of(System.getProperty("benchmark.docs", "../docs"))
                        .resolve("samples/beijing-enterprise.scenario.yaml"))
                .application();
    }
}
