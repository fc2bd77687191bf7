package io.icprules.testkit.cli;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.conform.Peer;
import io.icprules.testkit.conform.PlantedBug;
import io.icprules.testkit.conform.PlantedBugs;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code icp-rules plant}: how soon a second opinion finds bugs planted in rules. */
@Command(
        name = "plant",
        mixinStandardHelpOptions = true,
        header = "Plants bugs in the rules of the core questions and looks how soon a second opinion finds them.",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every bug is found",
            "1:some are not; each is listed",
            "2:there is no second opinion on the class path",
        })
final class PlantCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--n", paramLabel = "COUNT", description = "Filings to look at; 100000 is the default.")
    private long count = 100_000;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the filings; 1 is the default.")
    private long seed = 1;

    @Option(
            names = "--rules",
            paramLabel = "PATTERN",
            description = "Only rules whose id or file matches, such as 'cn-bj-*' or 'national/addresses.drl'.")
    private List<String> patterns = List.of();

    PlantCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Peer> peer = ServiceLoader.load(Peer.class).findFirst();
        if (peer.isEmpty()) {
            terminal.complain("There is no io.icprules.testkit.conform.Peer on the class path.");
            return ExitCodes.UNUSABLE;
        }
        PlantedBugs bugs = new PlantedBugs(
                RuleWorkbench.bundled(),
                new RuleFilter(patterns),
                peer.get(),
                RandomFilings.of(Filings.everywhere().any(), seed));
        int planted = bugs.planted();
        ProgressBar bar = new ProgressBar(terminal);
        List<PlantedBug> all = bugs.search(count, found -> {
            if (terminal.errShown()) {
                bar.draw(found, planted, found + "/" + planted);
            }
        });
        bar.clear();
        List<PlantedBug> left =
                all.stream().filter(bug -> bug.foundAt().isEmpty()).toList();
        left.forEach(bug -> terminal.out()
                .print(bug.bug().place() + ": " + bug.bug().ruleId() + ": "
                        + bug.bug().change() + ": not found\n"));
        long latest =
                all.stream().flatMapToLong(bug -> bug.foundAt().stream()).max().orElse(0);
        terminal.out()
                .print(planted + " bugs planted, " + (planted - left.size()) + " found by "
                        + peer.get().name() + ", the last by filing " + latest + " of seed " + seed + "\n");
        return left.isEmpty() ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }
}
