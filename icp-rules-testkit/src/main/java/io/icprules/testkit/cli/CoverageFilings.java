package io.icprules.testkit.cli;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.document.Problem;
import io.icprules.testkit.coverage.CoverageCollector;
import io.icprules.testkit.coverage.CoverageSource;
import io.icprules.testkit.coverage.ScenarioReading;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parameters and options on the filings a coverage counts. */
final class CoverageFilings {

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

    private final List<Scenario> scenarios = new ArrayList<>();

    /** Whether nothing is asked for. */
    boolean none() {
        return paths.isEmpty() && properties <= 0;
    }

    /** Reads the scenarios; says what cannot be read, and whether all could be. */
    boolean read(Terminal terminal) {
        boolean readable = true;
        for (Path path : paths) {
            try {
                ScenarioReading reading = ScenarioReading.below(path);
                scenarios.addAll(reading.scenarios());
                reading.problems().stream().map(Problem::describe).forEach(terminal::complain);
                readable &= reading.problems().isEmpty();
            } catch (FilingRulesException e) {
                if (e.code() != ErrorCode.DOCUMENT_UNREADABLE) {
                    throw e;
                }
                terminal.complain(String.valueOf(e.getMessage()));
                readable = false;
            }
        }
        return readable;
    }

    /** Whether scenarios were asked for and there are none. */
    boolean noScenario() {
        return scenarios.isEmpty() && !paths.isEmpty();
    }

    void count(CoverageCollector collector, Terminal terminal) {
        if (!scenarios.isEmpty()) {
            collector.scenarios(scenarios);
        }
        if (properties > 0) {
            RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), seed);
            Progress progress = new Progress(terminal, 0);
            collector.filings(
                    CoverageSource.PROPERTIES,
                    i -> {
                        synchronized (progress) {
                            progress.filingDone();
                        }
                        return filings.at(i);
                    },
                    properties);
            progress.clear();
        }
    }
}
