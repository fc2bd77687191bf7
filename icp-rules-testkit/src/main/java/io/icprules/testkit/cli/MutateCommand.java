package io.icprules.testkit.cli;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.mutation.Argued;
import io.icprules.testkit.mutation.Judgement;
import io.icprules.testkit.mutation.Mutant;
import io.icprules.testkit.mutation.MutationMemory;
import io.icprules.testkit.mutation.MutationRun;
import io.icprules.testkit.mutation.MutationScore;
import io.icprules.testkit.mutation.Operator;
import io.icprules.testkit.mutation.Watch;
import io.icprules.testkit.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icp-rules mutate}: changes rules and asks whether a scenario notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        header = "Changes the rules, one small change at a time, and lists the changes that no scenario notices.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the score is reached, and every survivor is argued if --argued is given",
            "1:it is not",
            "2:bad usage, something could not be read or written, or scenarios fail without any change",
            "3:the rules failed, or the program itself",
        })
final class MutateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Scenarios, as for the command test.")
    private List<Path> paths = List.of();

    @Option(
            names = "--rules",
            paramLabel = "PATTERN",
            description = "Only rules whose id or file matches, such as 'cn-bj-*' or 'province/11-*'.")
    private List<String> patterns = List.of();

    @Option(
            names = "--operator",
            paramLabel = "OP",
            description = "Only changes of this kind: ${COMPLETION-CANDIDATES}.")
    private List<Operator> operators = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Threads; by default one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "FILE",
            description =
                    "Remember what was found: a run that is cut off goes on where it stopped, and the next is faster.")
    private @Nullable Path memory;

    @Option(
            names = "--min-score",
            paramLabel = "PERCENT",
            description = "The share of changes that scenarios have to notice; 95 is the default.")
    private double minimum = 95;

    @Option(
            names = "--argued",
            paramLabel = "FILE",
            description = "Survivors that were looked at and why they may survive; any other survivor fails the run.")
    private @Nullable Path argued;

    @Mixin
    private MutationOutput output = new MutationOutput();

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    MutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs is at least 1");
        }
        ScenarioFolder folder = ScenarioFolder.read(paths);
        folder.problems().forEach(terminal::complain);
        if (!folder.problems().isEmpty() || folder.scenarios().isEmpty()) {
            terminal.complain("Mutants need scenarios that can be read; nothing was changed.");
            return ExitCodes.UNUSABLE;
        }
        try {
            return run(folder.scenarios(), folder.digest());
        } catch (IOException e) {
            terminal.complain("cannot be read or written: " + e.getMessage());
            return ExitCodes.UNUSABLE;
        }
    }

    private int run(List<Scenario> scenarios, String digest) throws IOException, InterruptedException {
        RuleWorkbench workbench = rulesOption.workbench(RuleWorkbench::bundled);
        Watch watch = new Watch(workbench, scenarios);
        if (!watch.failing().isEmpty()) {
            terminal.complain("These scenarios fail without any change; mend them first: " + watch.failing());
            return ExitCodes.UNUSABLE;
        }
        MutationMemory known =
                memory == null ? MutationMemory.none() : MutationMemory.open(memory, workbench.digest() + digest);
        MutationRun run = new MutationRun(workbench, watch, known);
        List<Mutant> mutants = run.mutants(new RuleFilter(patterns)).stream()
                .filter(mutant -> operators.isEmpty() || operators.contains(mutant.operator()))
                .toList();
        Argued arguments = argued == null ? Argued.none() : Argued.read(argued);
        MutationScore score = new MutationScore(judged(run, mutants), arguments);
        output.write(score, watch.size(), terminal.out());
        boolean fine = score.percent() >= minimum
                && (argued == null || score.unargued().isEmpty());
        return fine ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }

    private List<Judgement> judged(MutationRun run, List<Mutant> mutants) throws InterruptedException {
        ProgressBar bar = new ProgressBar(terminal);
        List<Judgement> done = new ArrayList<>();
        int[] survived = {0};
        List<Judgement> judgements = run.judge(mutants, jobs, judgement -> {
            done.add(judgement);
            survived[0] += judgement.killed() ? 0 : 1;
            if (terminal.errShown() && done.size() % 50 == 0) {
                bar.draw(
                        done.size(),
                        mutants.size(),
                        done.size() + "/" + mutants.size() + ", " + survived[0] + " survive");
            }
        });
        bar.clear();
        return judgements;
    }
}
