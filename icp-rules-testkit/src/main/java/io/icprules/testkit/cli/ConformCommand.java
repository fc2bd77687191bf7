package io.icprules.testkit.cli;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.testkit.conform.Conformance;
import io.icprules.testkit.conform.Disagreement;
import io.icprules.testkit.conform.EnginePeer;
import io.icprules.testkit.conform.Peer;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code icp-rules conform}: compares the rules with others who judge. */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        header = "Judges random filings and compares the verdicts with those of others.",
        description = {
            "%nCompares the engines that run the rules, byte by byte: Drools (phreak), the interpreter of the rule files, and"
                    + " the Java generated from them. A second opinion takes part when it is on the class path: whatever"
                    + " implements io.icprules.testkit.conform.Peer.%n"
        },
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all agree on every filing",
            "1:some disagree; for each kind the smallest filing found is shown",
            "2:bad usage",
            "3:the rules failed, or the program itself",
        })
final class ConformCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--n", paramLabel = "COUNT", description = "Number of filings; 10000 is the default.")
    private long count = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Seed of the filings; the same seed gives the same filings everywhere. 1 is the default.")
    private long seed = 1;

    @Option(
            names = "--engines",
            paramLabel = "NAMES",
            split = ",",
            description = {
                "Engines to compare: phreak, interpreter, generated; all of them by default.",
                "The others are held against the first."
            })
    private List<String> engines = Arrays.stream(RuleEngine.values())
            .map(EnginePeer::nameOf)
            .sorted(Comparator.reverseOrder())
            .toList();

    @Option(
            names = "--peer",
            paramLabel = "NAME",
            description = "Compare with this peer only, such as generated or opinion. May be repeated.")
    private List<String> wanted = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Threads; by default one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--show", paramLabel = "K", description = "Kinds of disagreement to show; 20 is the default.")
    private int shown = 20;

    ConformCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec != null && (count < 1 || jobs < 1)) {
            throw new ParameterException(spec.commandLine(), "--n and --jobs are at least 1");
        }
        List<EnginePeer> compared = engines();
        Conformance conformance = new Conformance(
                compared.get(0).rules(),
                peers(compared.subList(1, compared.size())),
                RandomFilings.of(Filings.everywhere().any(), seed));
        terminal.out()
                .print("Comparing " + count + " filings of seed " + seed + ", judged by "
                        + compared.get(0).name() + ", with: " + conformance.peers() + "\n");
        ProgressBar bar = new ProgressBar(terminal);
        List<Disagreement> kinds = conformance.compare(count, jobs, done -> {
            if (terminal.errShown()) {
                bar.draw(done, count, done + "/" + count);
            }
        });
        bar.clear();
        kinds.stream().limit(shown).forEach(this::show);
        if (kinds.size() > shown) {
            terminal.out().print((kinds.size() - shown) + " kinds more; --show " + kinds.size() + " shows them.\n");
        }
        long disagreements = kinds.stream().mapToLong(Disagreement::count).sum();
        terminal.out()
                .print(count + " filings, " + disagreements + " disagreements"
                        + (kinds.isEmpty() ? "" : " of " + kinds.size() + " kinds") + "\n");
        return kinds.isEmpty() ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }

    private List<EnginePeer> engines() {
        List<EnginePeer> found = new ArrayList<>();
        for (String name : engines) {
            RuleEngine engine = Arrays.stream(RuleEngine.values())
                    .filter(one -> EnginePeer.nameOf(one).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "no engine " + name + "; there are: "
                                    + Arrays.stream(RuleEngine.values())
                                            .map(EnginePeer::nameOf)
                                            .toList()));
            found.add(new EnginePeer(engine));
        }
        return found;
    }

    private List<Peer> peers(List<EnginePeer> others) {
        List<Peer> peers = new ArrayList<>(others);
        ServiceLoader.load(Peer.class).forEach(peers::add);
        if (wanted.isEmpty()) {
            return peers;
        }
        for (String name : wanted) {
            if (spec != null && peers.stream().noneMatch(peer -> peer.name().equals(name))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no peer " + name + "; there are: "
                                + peers.stream().map(Peer::name).toList());
            }
        }
        return peers.stream().filter(peer -> wanted.contains(peer.name())).toList();
    }

    private void show(Disagreement kind) {
        terminal.out()
                .print("\n" + kind.peer() + ": " + kind.difference() + "\n  " + kind.count()
                        + " filings, the first is number " + kind.number() + "; the smallest found:\n");
        String filing = new String(FilingDocuments.write(kind.smallest(), DocumentFormat.YAML), StandardCharsets.UTF_8);
        filing.lines().forEach(line -> terminal.out().print("    " + line + "\n"));
    }
}
