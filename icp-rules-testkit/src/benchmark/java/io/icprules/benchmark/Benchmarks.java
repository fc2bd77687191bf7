package io.icprules.benchmark;

import io.icprules.api.application.FilingApplication;
import io.icprules.benchmark.memory.Judges;
import io.icprules.benchmark.memory.MemoryOfVerdicts;
import io.icprules.benchmark.profile.ProfiledVerdicts;
import io.icprules.drools.engine.Contender;
import io.icprules.drools.engine.RuleScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The one command: checks that all contenders agree, measures them in turn, round after round, and writes the report. A trial
 * that fails is told and left out; the report is written after every round. In the first round it also takes a profile and
 * looks at the memory of processes. A quick run is a look: it writes its report into {@code target/benchmark}, as its figures
 * are of programs that the virtual machine has not compiled to the end.
 *
 * <pre>mode=check|quick|full docs=FOLDER [date=ISO] [rounds=N, of a full run] [tables=a,b]</pre>
 */
public final class Benchmarks {

    /** How many processes of a kind tell their memory. */
    private static final int PROCESSES = 3;

    /** Where a quick run writes. */
    private static final Path LOOK = Path.of("target", "benchmark");

    private final Machine machine;
    private final Path report;
    private final TrialRunner runner;
    private final int profiled;
    private final Set<String> tables;
    private final Results results = new Results();

    private Benchmarks(Machine machine, Path report, TrialRunner runner, int profiled, Set<String> tables) {
        this.machine = machine;
        this.report = report;
        this.runner = runner;
        this.profiled = profiled;
        this.tables = tables;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            given.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
        }
        boolean quick = given.getOrDefault("mode", "full").equals("quick");
        String mode = quick ? "quick" : given.getOrDefault("mode", "full");
        Path docs =
                Path.of(given.getOrDefault("docs", "../docs")).toAbsolutePath().normalize();
        Machine machine = Machine.here(
                given.getOrDefault("date", LocalDate.now(ZoneOffset.UTC).toString()), mode);
        agree(quick ? 300 : 2_400);
        if (mode.equals("check")) {
            return;
        }
        TrialRunner runner = quick
                ? new TrialRunner(new WarmUp(2, 8), 2, 2, TimeValue.milliseconds(400), docs.toString())
                : new TrialRunner(new WarmUp(4, 30), 2, 3, TimeValue.seconds(1), docs.toString());
        Set<String> tables =
                given.containsKey("tables") ? Set.of(given.get("tables").split(",")) : Set.of();
        int rounds = quick ? 1 : Integer.parseInt(given.getOrDefault("rounds", "2"));
        new Benchmarks(machine, quick ? look(docs) : docs, runner, quick ? 5 : 20, tables).run(rounds);
    }

    private static void agree(int count) {
        List<FilingApplication> filings = Agreement.filings(count);
        Agreement.handWritten(filings);
        Agreement.verdicts(RuleScope.CORE, contenders(Plan.ON_CORE), filings);
        Agreement.verdicts(RuleScope.WHOLE, contenders(Plan.ON_ALL), filings);
    }

    private static List<Contender> contenders(List<String> names) {
        return names.stream().map(Contender::valueOf).toList();
    }

    private void run(int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            for (Trial trial : Plan.everyRound()) {
                if (isAsked(trial.table())) {
                    measure(trial, round);
                }
            }
            if (round == 0) {
                lookInside();
            }
            Report.write(report, machine, results);
        }
        System.out.println("Written: " + Report.page(report).toAbsolutePath());
    }

    /** The folder of a quick run, with the page its tables go into. */
    private static Path look(Path docs) throws IOException {
        Files.createDirectories(LOOK);
        Files.copy(Report.page(docs), Report.page(LOOK), StandardCopyOption.REPLACE_EXISTING);
        return LOOK;
    }

    private boolean isAsked(String table) {
        return tables.isEmpty() || tables.contains(table);
    }

    private void lookInside() throws IOException {
        if (isAsked(Plan.PROFILE)) {
            results.add(ProfiledVerdicts.run(runner.warmUp(), profiled));
        }
        if (isAsked(Plan.MEMORY)) {
            for (int i = 0; i < PROCESSES; i++) {
                for (Judges judges : Judges.values()) {
                    for (Corpus corpus : MemoryTable.CORPORA) {
                        results.add(MemoryOfVerdicts.run(judges, corpus));
                    }
                }
            }
        }
    }

    private void measure(Trial trial, int round) {
        try {
            Measured measured = runner.run(trial);
            results.add(trial, round, measured);
            System.out.printf(
                    "%d %s: %s µs CPU, %s µs, %s bytes%n",
                    round,
                    trial,
                    Figures.of(measured.cpuNanos() / 1000),
                    Figures.of(measured.wallNanos() / 1000),
                    Figures.of(measured.bytes()));
        } catch (RunnerException e) {
            System.out.printf("%d %s: failed: %s%n", round, trial, e);
        }
    }
}
