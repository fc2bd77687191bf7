package io.icprules.testkit.cli;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.mutation.MutationMemory;
import io.icprules.testkit.suggest.Suggestion;
import io.icprules.testkit.suggest.SuggestionFiles;
import io.icprules.testkit.suggest.SuggestionRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code icp-rules suggest}: writes scenarios for what no scenario notices. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        header = "Writes scenarios for changes of rules that no scenario would notice.",
        description = {
            "%nWhat a suggestion expects is what the rules say today. Whether that is right is for you to say: read each"
                    + " row before you keep it.%n"
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:bad usage, or something could not be read or written",
            "3:the rules failed, or the program itself",
        })
final class SuggestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "The scenarios there are.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the new ones.")
    private Path out = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "PATTERN",
            description = "Only rules whose id or file matches, such as 'cn-bj-*' or 'province/11-*'.")
    private List<String> patterns = List.of();

    @Option(
            names = "--memory",
            paramLabel = "FILE",
            description = "The memory of mutate: what it found with the same scenarios is not looked for again.")
    private @Nullable Path memory;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads; by default one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    SuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (IOException e) {
            terminal.complain("cannot be read or written: " + e.getMessage());
            return ExitCodes.UNUSABLE;
        }
    }

    private MutationMemory known(RuleWorkbench workbench, ScenarioFolder folder) throws IOException {
        return memory == null
                ? MutationMemory.none()
                : MutationMemory.open(memory, workbench.digest() + folder.digest());
    }

    private int run() throws IOException, InterruptedException {
        ScenarioFolder folder = ScenarioFolder.read(paths);
        folder.problems().forEach(terminal::complain);
        if (!folder.problems().isEmpty()) {
            return ExitCodes.UNUSABLE;
        }
        RuleWorkbench workbench = rulesOption.workbench(RuleWorkbench::bundled);
        RuleFilter wanted = new RuleFilter(patterns);
        long total = workbench.rules().stream()
                .filter(rule -> wanted.test(rule.source()))
                .count();
        ProgressBar bar = new ProgressBar(terminal);
        SuggestionRun run = new SuggestionRun(workbench, folder.scenarios(), known(workbench, folder));
        Map<String, List<Suggestion>> suggestions = run.suggest(wanted, Math.max(1, jobs), done -> {
            if (terminal.errShown()) {
                bar.draw(done, total, done + "/" + total);
            }
        });
        bar.clear();
        SuggestionFiles.write(out, suggestions, run.bases());
        int scenarios = suggestions.values().stream().mapToInt(List::size).sum();
        int rows = suggestions.values().stream()
                .flatMap(List::stream)
                .mapToInt(suggestion -> suggestion.rows().size())
                .sum();
        terminal.out()
                .print(scenarios + " scenarios with " + rows + " rows in " + suggestions.size() + " files below " + out
                        + "; read each row before you keep it\n");
        return ExitCodes.FINE;
    }
}
