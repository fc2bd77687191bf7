package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.engine.RuleWorkbench;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line {@code icp-rules}. */
@Command(
        name = "icp-rules",
        mixinStandardHelpOptions = true,
        header = "Judges ICP filings (ICP备案) by the rules of their day.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "icp-rules [evaluate] [OPTIONS] FILE...   judge filings",
            "       icp-rules explain [OPTIONS] FILE          show why, why not, and what to change",
            "       icp-rules replay [OPTIONS] RECEIPT        judge again what a receipt records",
            "       icp-rules test [OPTIONS] DIR|FILE...      run scenarios",
            "       icp-rules coverage [OPTIONS] DIR|FILE...  show which rules scenarios reach",
            "       icp-rules describe [OPTIONS]              show the rule base",
            "       icp-rules diff [OPTIONS] OLD NEW          compare two rule bases",
            "       icp-rules ledger [OPTIONS]                show what became of every fact",
            "       icp-rules check [OPTIONS] DIR             check a folder of rule files",
            "       icp-rules measure [OPTIONS] FILE          measure the time of a verdict",
        },
        descriptionHeading = "%n",
        description = "The command evaluate may be left out. `icp-rules help COMMAND` tells more of a command.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every filing is acceptable, or as its scenario expects",
            "1:some are not",
            "2:bad usage, or something could not be read",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules docs/samples/beijing-enterprise.scenario.yaml",
            "  icp-rules evaluate --lang zh --all filing.json",
            "  icp-rules evaluate --format json filings.ndjson > verdicts.ndjson",
            "  icp-rules test docs/samples",
            "  icp-rules describe --rules",
        })
public final class Main implements Runnable {

    private static final int HELP_WIDTH = 100;
    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /** Runs the command line and ends the process. */
    public static void main(String... arguments) {
        int code = run(Terminal.ofProcess(), FilingRules::load, arguments);
        System.exit(code);
    }

    /** Runs the command line. */
    static int run(Terminal terminal, Supplier<FilingRules> rules, String... arguments) {
        CommandLine commands = commands(terminal, rules);
        int code = execute(terminal, commands, withCommand(commands, arguments));
        terminal.out().flush();
        terminal.err().flush();
        // a full disk must not turn a verdict into silence
        return terminal.out().checkError() ? ExitCodes.UNUSABLE : code;
    }

    private static int execute(Terminal terminal, CommandLine commands, String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (Error e) { // such as no memory, and never to be taken for a verdict
            terminal.complain("icp-rules: " + Crash.of(e));
            return ExitCodes.RULES_FAILED;
        }
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Nothing to do: name a FILE or a command.");
        }
    }

    private static CommandLine commands(Terminal terminal, Supplier<FilingRules> rules) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new EvaluateCommand(terminal, rules, RuleWorkbench::bundled));
        commands.addSubcommand(new ExplainCommand(terminal, RuleWorkbench::bundled));
        commands.addSubcommand(new ReplayCommand(terminal, rules, RuleWorkbench::bundled));
        commands.addSubcommand(new TestCommand(terminal, rules));
        commands.addSubcommand(new CoverageCommand(terminal, RuleWorkbench::bundled));
        commands.addSubcommand(new DescribeCommand(terminal, rules));
        commands.addSubcommand(new DiffCommand(terminal));
        commands.addSubcommand(new LedgerCommand(terminal, rules));
        commands.addSubcommand(new CheckCommand(terminal));
        commands.addSubcommand(new MutateCommand(terminal));
        commands.addSubcommand(new SuggestCommand(terminal));
        commands.addSubcommand(new PlantCommand(terminal));
        commands.addSubcommand(new ConformCommand(terminal));
        commands.addSubcommand(new ManifestCommand(terminal));
        commands.addSubcommand(new PublishCommand(terminal));
        commands.addSubcommand(new MeasureCommand(terminal, rules));
        commands.addSubcommand(new HelpCommand());
        Version version = new Version(rules);
        commands.getCommandSpec().versionProvider(version);
        commands.getSubcommands().values().forEach(one -> one.getCommandSpec().versionProvider(version));
        boolean coloured = terminal.outShown() && !terminal.noColor();
        return commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DayConverter())
                .setParameterExceptionHandler(new UsageComplaint(terminal))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(terminal, problem));
    }

    private static int failed(Terminal terminal, Exception problem) {
        if (problem instanceof IOException unusable) {
            terminal.complain("icp-rules: " + Complaints.of(unusable));
            return ExitCodes.UNUSABLE;
        }
        boolean known = problem instanceof FilingRulesException || problem instanceof RefusedPackException;
        terminal.complain("icp-rules: " + (known ? problem.getMessage() : Crash.of(problem)));
        return ExitCodes.RULES_FAILED;
    }

    /** Files to judge may stand first: judging is what nearly everybody comes for. */
    private static String[] withCommand(CommandLine commands, String... arguments) {
        boolean judging = arguments.length > 0
                && !OPTIONS.contains(arguments[0])
                && !commands.getSubcommands().containsKey(arguments[0]);
        if (!judging) {
            return arguments;
        }
        String[] full = new String[arguments.length + 1];
        full[0] = "evaluate";
        System.arraycopy(arguments, 0, full, 1, arguments.length);
        return full;
    }
}
