package io.icprules.testkit.cli;

import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code icp-rules manifest}: writes the manifest of a folder of rules. */
@Command(
        name = "manifest",
        mixinStandardHelpOptions = true,
        header =
                "Writes rule-base.sha256 into a folder of rules: the digest of every file, as a jar or a service needs it.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:files are not in order; nothing was written",
            "2:something could not be read or written"
        })
final class ManifestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of rule files.")
    private Path folder = Path.of("");

    ManifestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleFolder files = RuleFolder.read(folder);
            List<RuleProblem> problems = files.problems().stream()
                    // the old manifest is what is about to be replaced
                    .filter(problem -> problem.code() != RuleProblemCode.MANIFEST_DIFFERS)
                    .toList();
            if (!problems.isEmpty()) {
                terminal.err().print(ProblemText.in(folder, null).of(files, problems));
                return ExitCodes.NOT_FINE;
            }
            Files.writeString(folder.resolve(RuleFolder.MANIFEST), files.manifest());
            terminal.out().print(files.digest() + "\n");
            return ExitCodes.FINE;
        } catch (IOException e) {
            terminal.complain("icp-rules: " + Complaints.of(e));
            return ExitCodes.UNUSABLE;
        }
    }
}
