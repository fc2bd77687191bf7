package io.icprules.testkit.cli;

import io.icprules.api.FilingRulesException;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.reload.RulePublisher;
import io.icprules.drools.source.RuleFolder;
import io.icprules.testkit.suite.ScenarioGate;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code icp-rules publish}: makes rules current for the services that watch a folder. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        header = "Checks rules and publishes them as a new version, in one step that services see whole or not at all.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published",
            "1:the rules are not in order, or a scenario fails; nothing was published",
            "2:bad usage, or something could not be read or written",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules publish rules /srv/icp-rules --name 2026-11-22.1",
            "  icp-rules publish rules /srv/icp-rules --name 2026-11-22.2 --gate scenarios --key publisher.pem",
        })
final class PublishCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of rule files.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ROOT", description = "Folder of all versions, which the services watch.")
    private Path root = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Name of the version; never used before.")
    private String name = "";

    @Option(names = "--alone", description = "The rules replace the bundled ones; otherwise they lie over them.")
    private boolean alone;

    @Option(names = "--gate", paramLabel = "DIR", description = "Folder of scenarios that must hold.")
    private @Nullable Path gate;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Ed25519 private key (PKCS #8, PEM) that signs the version.")
    private @Nullable Path key;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "zh (Chinese) or en (English); by default English with hints in both.")
    private @Nullable Language language;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleFolder files = RuleFolder.read(folder);
            RulePack pack = alone ? RulePack.of(files) : RulePack.of(files).over(RulePack.bundled());
            CheckedPack checked = pack.check();
            if (!checked.problems().isEmpty()) {
                terminal.err().print(ProblemText.in(folder, language).of(files, checked.problems()));
                return refused(checked.problems().size());
            }
            List<String> objections = objections(checked);
            if (!objections.isEmpty()) {
                objections.forEach(terminal::complain);
                return refused(objections.size());
            }
            new RulePublisher(root, key == null ? null : KeyFile.read(key)).publish(files, name);
            terminal.out().print(name + " published: " + checked.digest() + "\n");
            return ExitCodes.FINE;
        } catch (IOException | FilingRulesException e) {
            terminal.complain("icp-rules: " + Complaints.of(e));
            return ExitCodes.UNUSABLE;
        }
    }

    private List<String> objections(CheckedPack checked) {
        return gate == null
                ? List.of()
                : new ScenarioGate(gate).objections(RuleBases.load(checked.rules(), RuleEngine.INTERPRETER));
    }

    private int refused(int problems) {
        for (Language one : ProblemText.in(folder, language).languages()) {
            terminal.complain("icp-rules: " + Labels.PUBLISH_REFUSED.in(one, problems));
        }
        return ExitCodes.NOT_FINE;
    }
}
