package io.icprules.testkit.cli;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.testkit.scenario.ScenarioRunner;
import io.icprules.testkit.suite.SuiteReport;
import io.icprules.testkit.suite.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icp-rules test}: runs scenarios. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        header = "Runs scenarios and tells which expectations fail, and why.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every scenario passes",
            "1:some fail",
            "2:bad usage, something could not be read or written, or there is no scenario",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules test docs/samples",
            "  icp-rules test --format junit --out target/scenarios.xml scenarios",
            "  icp-rules test --filter 'sms*' --fact 'cn-xj-*' --fail-fast scenarios",
        })
final class TestCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Scenario files; in a directory and below it, those called *.scenario.yaml, *.scenario.yml or"
                    + " *.scenario.json.")
    private List<Path> paths = List.of();

    @Mixin
    private SelectionOptions choice = new SelectionOptions();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Judge by the rules of this day instead of the day of submission.")
    private @Nullable LocalDate asOf;

    @Option(names = "--fail-fast", description = "Stop after the first file with a failure.")
    private boolean failFast;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Files to work on at a time; by default one for each processor. The output is the same for any"
                            + " number.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    @Mixin
    private ReportOptions output = new ReportOptions();

    @Option(
            names = {"-v", "--verbose"},
            description = "Also name the scenarios that pass.")
    private boolean verbose;

    TestCommand(Terminal terminal, Supplier<FilingRules> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        if (jobs < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--jobs is at least 1, found " + jobs);
        }
        FilingRules loaded = rulesOption.rules(rules);
        SuiteRun suite =
                new SuiteRun(new ScenarioRunner(loaded), new EvaluationOptions(asOf, false), choice.selection());
        SuiteReport report = new SuiteReport(loaded.describe().id());
        SuiteText text = new SuiteText(output.language(), verbose);
        TestRun run = new TestRun(paths, report);
        run.run(suite, jobs, failFast, new SuiteProgress(terminal, text, output.printsText(), run.files()));
        if (output.printsText()) {
            terminal.out().print(text.summary(report));
        }
        try {
            output.write(report, terminal.out());
        } catch (IOException e) {
            terminal.complain(output.target() + ": cannot be written");
            return ExitCodes.UNUSABLE;
        }
        return ExitCodes.of(report.failed(), report.unreadable());
    }
}
