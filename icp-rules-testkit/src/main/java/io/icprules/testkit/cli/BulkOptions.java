package io.icprules.testkit.cli;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.testkit.bulk.BulkException;
import io.icprules.testkit.bulk.BulkJob;
import io.icprules.testkit.bulk.BulkRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options on judging a large file into another. */
final class BulkOptions {

    private static final List<String> OF_BULK = List.of("--out", "--jobs", "--checkpoint-every", "--overwrite");
    private static final List<String> OF_OTHERS =
            List.of("--input-format", "--receipt", "--without-application", "--lang", "--format", "--color");

    @Option(
            names = "--bulk",
            paramLabel = "IN.ndjson",
            description =
                    "Judge a large file, one application a line, on all cores. Run again after an interruption, it"
                            + " goes on where it stopped. See docs/bulk.md.")
    private @Nullable Path input;

    @Option(
            names = "--out",
            paramLabel = "OUT.ndjson",
            description =
                    "With --bulk: where the verdicts go. Line n belongs to line n of the input; a line without verdict"
                            + " says why.")
    private @Nullable Path output;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "With --bulk: threads that judge (default: one for each core).")
    private int jobs = Math.min(BulkJob.MOST_JOBS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--checkpoint-every",
            paramLabel = "LINES",
            defaultValue = "20000",
            description = "With --bulk: lines after which the run notes how far it is (default: ${DEFAULT-VALUE}).")
    private int checkpointEvery;

    @Option(
            names = "--overwrite",
            description = "With --bulk: begin anew, whatever stands in OUT.ndjson or is left of an interrupted run.")
    private boolean overwrite;

    boolean wanted() {
        return input != null;
    }

    /** Refuses what does not go together. */
    void check(CommandSpec spec, List<String> files) {
        if (!wanted()) {
            refuseAny(spec, OF_BULK, "needs --bulk");
            if (files.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE...'");
            }
            return;
        }
        refuseAny(spec, OF_OTHERS, "does not go with --bulk");
        if (output == null) {
            throw new ParameterException(spec.commandLine(), "--bulk needs --out.");
        }
        if (!files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "With --bulk there is no FILE beside IN.ndjson.");
        }
        refuseStandard(spec);
        if (jobs < 1 || jobs > BulkJob.MOST_JOBS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--jobs must be 1 to " + BulkJob.MOST_JOBS + ", found " + jobs
                            + "; more than there are cores does not help.");
        }
        if (checkpointEvery < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--checkpoint-every must be at least 1, found " + checkpointEvery + ".");
        }
    }

    /** What was read or written once is gone, and a run could not go on. */
    private void refuseStandard(CommandSpec spec) {
        if (Path.of(InputReader.STDIN).equals(input)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bulk does not read standard input (-): put the filings into a file, or judge them without"
                            + " --bulk by: evaluate --format json --input-format ndjson -");
        }
        if (Path.of(InputReader.STDIN).equals(output)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out does not write to standard output (-): name a file, or judge without --bulk by: evaluate"
                            + " --format json --input-format ndjson FILE");
        }
    }

    private static void refuseAny(CommandSpec spec, List<String> names, String why) {
        for (String name : names) {
            if (spec.commandLine().getParseResult().hasMatchedOption(name)) {
                throw new ParameterException(spec.commandLine(), name + " " + why + ".");
            }
        }
    }

    /** Judges the file; the exit code. */
    int run(FilingRules rules, EvaluationOptions options, String program, Terminal terminal)
            throws InterruptedException {
        BulkJob job = new BulkJob(
                rules,
                options,
                verdict -> Judging.isAcceptable(verdict.admissibility()),
                program,
                jobs,
                checkpointEvery,
                overwrite);
        BulkReport report = new BulkReport(terminal);
        try {
            return report.end(
                    new BulkRun(job, report).run(Objects.requireNonNull(input), Objects.requireNonNull(output)));
        } catch (BulkException e) {
            report.clear();
            terminal.complain("icp-rules: " + e.getMessage());
            return ExitCodes.UNUSABLE;
        } finally {
            report.clear();
        }
    }
}
