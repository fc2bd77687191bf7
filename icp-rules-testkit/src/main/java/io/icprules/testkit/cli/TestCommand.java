package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import io.icprules.testkit.scenario.ScenarioResult;
import io.icprules.testkit.scenario.ScenarioRunner;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "2:bad usage, something could not be read, or there is no scenario",
            "3:the rules themselves failed",
        })
final class TestCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;
    private final Tally tally = new Tally();

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Scenario files; in a directory and below it, those called *.scenario.yaml, *.scenario.yml or"
                    + " *.scenario.json.")
    private List<Path> paths = List.of();

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language of the summary; en is the default.")
    private Language language = Language.EN;

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
        ScenarioRunner runner = new ScenarioRunner(rules.get());
        for (Path path : paths) {
            try {
                for (Path file : ScenarioFiles.below(path)) {
                    run(runner, file);
                }
            } catch (IOException e) {
                unreadable(List.of(path + ": cannot be read"));
            }
        }
        if (tally.total() == 0) {
            unreadable(List.of("There is no scenario below the paths given."));
        }
        terminal.out()
                .print(Labels.TEST_SUMMARY.in(
                                language, tally.total(), tally.fine(), tally.notFine(), tally.unreadable())
                        + "\n");
        return tally.exitCode();
    }

    private void run(ScenarioRunner runner, Path file) {
        List<Scenario> scenarios;
        try {
            scenarios = ScenarioFile.readAll(file);
        } catch (DocumentException e) {
            unreadable(e.problems().stream().map(Problem::describe).toList());
            return;
        } catch (FilingRulesException e) {
            unreadable(List.of(file + ": " + e.getMessage()));
            return;
        }
        for (Scenario scenario : scenarios) {
            ScenarioResult result = runner.run(scenario);
            tally.count(result.passed());
            if (!result.passed()) {
                terminal.out().print(result.describe());
            } else if (verbose) {
                String name = scenarios.size() == 1 ? file.toString() : file + ": " + scenario.id();
                terminal.out().print(Labels.TEST_PASSED.in(language, name) + "\n");
            }
        }
    }

    private void unreadable(List<String> problems) {
        problems.forEach(terminal::complain);
        tally.countUnreadable();
    }
}
