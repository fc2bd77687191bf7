package io.icprules.testkit.cli;

import io.icprules.testkit.diff.ComparisonRun;
import io.icprules.testkit.diff.RuleComparison;
import io.icprules.testkit.diff.RuleDiff;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icp-rules diff}: what differs between two rule bases. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header =
                "Compares two rule bases: which rules differ, and which filings are judged differently because of them.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "OLD and NEW are rule packs: " + RulePackArgument.DESCRIPTION,
            "For each kind of change the smallest filing that shows it is shown; for rules that matter to none of the"
                    + " filings one is looked for. docs/diff.md explains the report.",
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rule bases do not differ",
            "1:they differ",
            "2:bad usage, or something could not be read or written",
            "3:the rules are refused, with file, line and column of each problem, or failed",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules diff bundled bundled+my-rules --generate 10000",
            "  icp-rules diff rules-2019-09 rules-2019-10 --corpus filings.ndjson --corpus scenarios",
            "  icp-rules diff bundled my-rules.jar --generate 10000 --format html --out diff.html",
        })
final class DiffCommand implements Callable<Integer> {

    private static final int EVERY = 500;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            converter = RulePackArgument.Converter.class,
            description = "The rules as they were.")
    private @Nullable RulePackArgument old;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            converter = RulePackArgument.Converter.class,
            description = "The rules as they are to be.")
    private @Nullable RulePackArgument now;

    @Mixin
    private DiffFilings filings = new DiffFilings();

    @Option(
            names = "--no-search",
            description = "Do not look for filings that show rules that matter to none of the filings compared.")
    private boolean noSearch;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads; by default one for each processor. The output is the same for any number.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ReportOutput output = new ReportOutput();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (spec == null || old == null || now == null) {
            throw new IllegalStateException("filled in by picocli");
        }
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs is at least 1, found " + jobs);
        }
        RuleComparison comparison = new RuleComparison(old.rules(), now.rules());
        ProgressBar bar = new ProgressBar(terminal);
        int unreadable;
        RuleDiff diff;
        try (ComparisonRun run = comparison.run(jobs, done -> {
            if (terminal.errShown() && done % EVERY == 0) {
                bar.draw(0, 0, done + " filings");
            }
        })) {
            unreadable = filings.feed(run, terminal);
            diff = run.finish(!noSearch);
        } finally {
            bar.clear();
        }
        if (!output.write(new DiffForms(diff), terminal)) {
            return ExitCodes.UNUSABLE;
        }
        return ExitCodes.of(diff.isEmpty() ? 0 : 1, unreadable);
    }
}
