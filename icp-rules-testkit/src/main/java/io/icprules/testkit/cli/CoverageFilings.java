package io.icprules.testkit.cli;

import io.icprules.testkit.coverage.CoverageCollector;
import io.icprules.testkit.coverage.CoverageSource;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parameters and options on the filings a coverage counts. */
final class CoverageFilings {

    private static final int EVERY = 500;

    @Parameters(paramLabel = "DIR|FILE", description = "Scenarios, as for the command test.")
    private List<Path> paths = List.of();

    @Option(names = "--properties", paramLabel = "N", description = "Also count so many generated filings.")
    private long properties;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description =
                    "Seed of the generated filings (default: ${DEFAULT-VALUE}); the same seed gives the same filings.")
    private long seed;

    /** Whether nothing is asked for. */
    boolean none() {
        return paths.isEmpty() && properties <= 0;
    }

    /** The scenarios that were asked for. */
    ScenarioFolder scenarios() {
        return ScenarioFolder.read(paths);
    }

    /** Whether scenarios were asked for. */
    boolean wantsScenarios() {
        return !paths.isEmpty();
    }

    /** Counts the generated filings that were asked for. */
    void generate(CoverageCollector collector, Terminal terminal) {
        if (properties <= 0) {
            return;
        }
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), seed);
        ProgressBar bar = new ProgressBar(terminal);
        AtomicLong done = new AtomicLong();
        collector.filings(
                CoverageSource.PROPERTIES,
                i -> {
                    long count = done.getAndIncrement();
                    if (terminal.errShown() && count % EVERY == 0) {
                        synchronized (bar) {
                            bar.draw(count, properties, count + "/" + properties);
                        }
                    }
                    return filings.at(i);
                },
                properties);
        bar.clear();
    }
}
