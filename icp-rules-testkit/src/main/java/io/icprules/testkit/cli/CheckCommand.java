package io.icprules.testkit.cli;

import io.icprules.drools.source.RuleFolder;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code icp-rules check}: everything wrong with a folder of rule files, before anything runs them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks a folder of rule files and reports everything wrong with them at once.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was found", "1:something was", "2:bad usage, or the folder cannot be read"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "Folder that holds national/ and province/.")
    private Path folder = Path.of("");

    @Option(
            names = "--over-bundled",
            description = "The rules lie over the bundled ones: holds both together. Otherwise they stand alone.")
    private boolean overBundled;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people (the default) or json for programs.")
    private OutputOptions.Format format = OutputOptions.Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "zh (Chinese) or en (English); by default English with hints in both.")
    private @Nullable Language language;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            return unreadable("is no folder");
        }
        CheckedFolder checked;
        try {
            checked = CheckedFolder.of(RuleFolder.read(folder), overBundled);
        } catch (IOException | UncheckedIOException e) {
            return unreadable("cannot be read: " + e.getMessage());
        }
        if (format == OutputOptions.Format.JSON) {
            CheckJson.write(checked, terminal.out());
        } else {
            terminal.out().print(new CheckText(ProblemText.in(folder, language)).of(checked));
        }
        return checked.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }

    private int unreadable(String why) {
        terminal.complain("icp-rules: " + folder + " " + why);
        return ExitCodes.UNUSABLE;
    }
}
