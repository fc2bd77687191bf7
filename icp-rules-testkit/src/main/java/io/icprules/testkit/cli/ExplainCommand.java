package io.icprules.testkit.cli;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.explain.Explainer;
import io.icprules.drools.explain.Firing;
import io.icprules.drools.explain.WhyNot;
import io.icprules.drools.fix.Fix;
import io.icprules.drools.fix.FixOptions;
import io.icprules.drools.fix.FixStatus;
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

/** {@code icp-rules explain}: why a verdict is as it is, and what would change it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Shows why a verdict is as it is: test by test, why not, and what to change.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "FILE is an application in JSON or YAML, or a scenario. Without options every finding is explained."
                    + " The output holds personal data of the application.",
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:explained; with --fix: acceptable, or a fix was found",
            "1:what --why asks for did not speak, or no fix was found",
            "2:bad usage, no such rule, or something could not be read",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules explain docs/samples/xinjiang-individual.scenario.yaml",
            "  icp-rules explain --why-not cn-bj-org-holding-photo filing.json",
            "  icp-rules explain --fix --lang zh filing.json",
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<RuleWorkbench> rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "File to explain, or - for standard input.")
    private String file = InputReader.STDIN;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "The scenario, of a file with rows or dates: its id, such as NAME[row][2019-07-29].")
    private @Nullable String scenario;

    @Option(names = "--why", paramLabel = "RULE|FACT", description = "Why the rule, or the rules of the fact, spoke.")
    private @Nullable String why;

    @Option(
            names = "--why-not",
            paramLabel = "RULE|FACT",
            description = "Why the rule, or the rules of the fact, did not speak: day, province, or the first test that"
                    + " failed.")
    private @Nullable String whyNot;

    @Option(
            names = "--fix",
            description = "The smallest set of changes that makes the application acceptable, proved by judging it.")
    private boolean fix;

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            description = "What --fix is to reach: ACCEPTED (the default) or ACCEPTED_WITH_DOCUMENTS.")
    private Admissibility goal = Admissibility.ACCEPTED;

    @Option(
            names = "--circumstances",
            description =
                    "Let --fix change facts about the world, too, such as an age; otherwise only what the applicant"
                            + " can supply, choose or arrange.")
    private boolean circumstances;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "How many applications --fix may judge in its search (default: ${DEFAULT-VALUE}).")
    private int evaluations = FixOptions.DEFAULT.evaluations();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Explain by the rules of this day instead of the day of submission.")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExplainCommand(Terminal terminal, Supplier<RuleWorkbench> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        FixOptions limits = limits();
        Input input = OneInput.read(terminal, file, scenario);
        if (input.filing() == null) {
            input.problems().forEach(terminal::complain);
            return ExitCodes.UNUSABLE;
        }
        FilingApplication application = input.filing().application();
        EvaluationOptions options = new EvaluationOptions(asOf, false);
        try {
            return explain(
                    new Explained(input.name(), application, options, Explainer.of(rulesOption.workbench(rules))),
                    limits);
        } catch (FilingRulesException e) {
            if (e.code() != ErrorCode.RULE_UNKNOWN && e.code() != ErrorCode.DAY_UNKNOWN) {
                throw e;
            }
            terminal.complain((input.name() + ": " + e.getMessage()).replace("\n", "\n  "));
            return ExitCodes.UNUSABLE;
        }
    }

    /** What is explained, and by whom. */
    record Explained(String name, FilingApplication application, EvaluationOptions options, Explainer explainer) {}

    private int explain(Explained what, FixOptions limits) {
        boolean everything = why == null && whyNot == null && !fix;
        Explainer explainer = what.explainer();
        List<Firing> spoke = why != null
                ? explainer.why(what.application(), what.options(), why)
                : everything ? explainer.why(what.application(), what.options()) : null;
        String silentId = whyNot != null ? whyNot : spoke != null && spoke.isEmpty() ? why : null;
        List<WhyNot> silent = silentId == null ? null : explainer.whyNot(what.application(), what.options(), silentId);
        Fix found = fix ? explainer.fix(what.application(), what.options(), limits) : null;
        new ExplanationOutput(terminal, output).print(what, spoke, silent, found);
        boolean unspoken = why != null && spoke != null && spoke.isEmpty();
        boolean unfixed = found != null && found.status() != FixStatus.FOUND && found.status() != FixStatus.NOT_NEEDED;
        return unspoken || unfixed ? ExitCodes.NOT_FINE : ExitCodes.FINE;
    }

    private FixOptions limits() {
        try {
            return FixOptions.DEFAULT
                    .withGoal(goal)
                    .withCircumstances(circumstances)
                    .withEvaluations(evaluations);
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), "--goal or --evaluations: " + e.getMessage(), e);
        }
    }
}
