package io.icprules.testkit.cli;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.coverage.CoverageCollector;
import io.icprules.testkit.coverage.RuleCoverage;
import io.icprules.testkit.coverage.Threshold;
import io.icprules.testkit.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code icp-rules coverage}: which rules scenarios and generated filings reach. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        header = "Shows which rules scenarios fire, and which tests of a rule decided anything.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "A test of a rule decides alone when it fails while all others hold: without it the rule would"
                + " have fired. docs/coverage.md explains the report.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every threshold is met, or none is set",
            "1:a threshold is not met; the rules that are missing are named",
            "2:bad usage, or something could not be read; the rest is counted all the same",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules coverage --min-fired 100 scenarios",
            "  icp-rules coverage --format html --out coverage.html scenarios",
            "  icp-rules coverage --properties 100000 --min-reached 98 scenarios",
            "  icp-rules coverage --rules 'cn-js-*' --lang zh scenarios",
        })
final class CoverageCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<RuleWorkbench> rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CoverageFilings filings = new CoverageFilings();

    @Option(
            names = "--rules",
            paramLabel = "PATTERN",
            description = "Only rules whose id or file matches, such as 'cn-js-*' or 'province/32-*'.")
    private List<String> patterns = List.of();

    @Mixin
    private CoverageThresholds thresholds = new CoverageThresholds();

    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    CoverageCommand(Terminal terminal, Supplier<RuleWorkbench> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        List<Threshold> wanted = thresholds();
        if (filings.none()) {
            throw misused("Nothing to count: name a folder of scenarios, or --properties N.");
        }
        ScenarioFolder folder = filings.scenarios();
        folder.problems().forEach(terminal::complain);
        if (filings.wantsScenarios() && folder.scenarios().isEmpty()) {
            terminal.complain("There is no scenario below the paths given.");
            return ExitCodes.UNUSABLE;
        }
        RuleCoverage coverage = count(folder.scenarios());
        if (coverage.rules().isEmpty()) {
            terminal.complain("No rule has an id or a file like " + String.join(" or ", patterns)
                    + ".\nMind the quotes around *; `icp-rules describe --rules` lists the rules.");
            return ExitCodes.UNUSABLE;
        }
        if (!output.write(new CoverageForms(coverage), terminal)) {
            return ExitCodes.UNUSABLE;
        }
        int code = hold(coverage, wanted);
        return folder.problems().isEmpty() ? code : ExitCodes.UNUSABLE;
    }

    private RuleCoverage count(List<Scenario> scenarios) {
        CoverageCollector collector = new CoverageCollector(rulesOption.workbench(rules));
        if (filings.wantsScenarios()) {
            collector.scenarios(scenarios);
        }
        filings.generate(collector, terminal);
        RuleFilter wanted = new RuleFilter(patterns);
        return collector.coverage().only(rule -> wanted.test(rule.rule().source()));
    }

    private List<Threshold> thresholds() {
        try {
            return thresholds.list();
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException misused(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private int hold(RuleCoverage coverage, List<Threshold> wanted) {
        int code = ExitCodes.FINE;
        for (Threshold threshold : wanted) {
            if (!threshold.isMet(coverage)) {
                terminal.complain(
                        threshold.describe(coverage, output.language()).stripTrailing());
                code = ExitCodes.NOT_FINE;
            }
        }
        return code;
    }
}
