package io.icprules.testkit.cli;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.diff.ComparisonRun;
import io.icprules.testkit.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options on the filings two rule bases are compared on. */
final class DiffFilings {

    private static final List<String> SCENARIOS = List.of(".scenario.yaml", ".scenario.yml", ".scenario.json");

    @Option(
            names = "--corpus",
            paramLabel = "FILE|DIR",
            description = "Compare the verdicts on these: filings as NDJSON, JSON or YAML, or a scenario file, or a"
                    + " directory with scenarios. - reads standard input. May be repeated.")
    private List<String> corpus = List.of();

    @Option(
            names = "--generate",
            paramLabel = "N",
            description = "Compare the verdicts on so many generated filings, too.")
    private long generated;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description =
                    "Seed of the generated filings (default: ${DEFAULT-VALUE}); the same seed gives the same filings.")
    private long seed;

    /** Hands all filings over; says what cannot be read, and returns how much that is. */
    int feed(ComparisonRun run, Terminal terminal) throws InterruptedException {
        Feed feed = new Feed(run, terminal);
        for (String path : corpus) {
            if (!path.equals(InputReader.STDIN) && holdsScenarios(path)) {
                ScenarioFolder folder = ScenarioFolder.read(List.of(Path.of(path)));
                folder.problems().forEach(feed::unreadable);
                if (folder.scenarios().isEmpty() && folder.problems().isEmpty()) {
                    feed.unreadable(path + ": there is no scenario");
                }
                for (Scenario scenario : folder.scenarios()) {
                    feed.add(scenario.id(), scenario.application());
                }
            } else {
                new InputReader(terminal, null).read(path, feed::input);
            }
        }
        if (feed.interrupted) {
            throw new InterruptedException();
        }
        if (generated > 0) {
            run.generate(generated, seed);
        }
        return feed.unreadable;
    }

    private static boolean holdsScenarios(String path) {
        return Files.isDirectory(Path.of(path)) || SCENARIOS.stream().anyMatch(path::endsWith);
    }

    /** Hands filings over one by one. */
    private static final class Feed {
        private final ComparisonRun run;
        private final Terminal terminal;
        private int unreadable;
        private boolean interrupted;

        Feed(ComparisonRun run, Terminal terminal) {
            this.run = run;
            this.terminal = terminal;
        }

        void input(Input input) {
            Scenario filing = input.filing();
            if (filing == null) {
                input.problems().forEach(terminal::complain);
                unreadable++;
            } else {
                add(input.name(), filing.application());
            }
        }

        void add(String name, FilingApplication filing) {
            try {
                run.add(name, filing);
            } catch (InterruptedException e) {
                interrupted = true; // whoever reads the file cannot stop; the rest is not compared
                Thread.currentThread().interrupt();
            }
        }

        void unreadable(String problem) {
            terminal.complain(problem);
            unreadable++;
        }
    }
}
