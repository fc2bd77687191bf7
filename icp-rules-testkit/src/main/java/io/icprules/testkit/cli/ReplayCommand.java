package io.icprules.testkit.cli;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.receipt.Receipt;
import io.icprules.drools.receipt.Receipts;
import io.icprules.drools.receipt.Replay;
import io.icprules.testkit.explain.ReplayDocument;
import io.icprules.testkit.explain.ReplayText;
import io.icprules.testkit.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code icp-rules replay}: judges again what a receipt records. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        header = "Judges again what a receipt records, and says what has changed.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the verdict has the same bytes",
            "1:it has not, or the receipt was altered; it says which rules have changed and how the verdict differs",
            "2:bad usage, or something could not be read",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules evaluate --receipt filing.receipt.json filing.json",
            "  icp-rules replay filing.receipt.json",
        })
final class ReplayCommand implements Callable<Integer> {

    /** More than any document may have. */
    private static final int MOST_BYTES = 64 << 20;

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;
    private final Supplier<RuleWorkbench> workbench;

    @Parameters(paramLabel = "RECEIPT", description = "Receipt that evaluate --receipt wrote.")
    private Path file = Path.of("");

    @Option(
            names = "--application",
            paramLabel = "FILE",
            description = "The application, when the receipt was written without it.")
    private @Nullable String application;

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ReplayCommand(Terminal terminal, Supplier<FilingRules> rules, Supplier<RuleWorkbench> workbench) {
        this.terminal = terminal;
        this.rules = rules;
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        try {
            return replay(Receipts.read(bytes(), file.toString()));
        } catch (IOException e) {
            return unusable(file + ": cannot be read\n  Check the path.");
        } catch (DocumentException e) {
            e.problems().stream().map(Problem::describe).forEach(terminal::complain);
            return ExitCodes.UNUSABLE;
        } catch (FilingRulesException e) {
            if (e.code() != ErrorCode.RECEIPT_ALTERED) {
                throw e;
            }
            terminal.complain("icp-rules: " + e.getMessage());
            return ExitCodes.NOT_FINE;
        }
    }

    /** The file; of one that is far too large only as much as shows that it is. */
    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private int replay(Receipt receipt) {
        FilingApplication given = null;
        if (application != null) {
            Input input = OneInput.read(terminal, application, null);
            if (input.filing() == null) {
                input.problems().forEach(terminal::complain);
                return ExitCodes.UNUSABLE;
            }
            given = input.filing().application();
            if (!Receipts.isOf(receipt, given)) {
                return unusable(application + ": is not the application of the receipt; its digest is another"
                        + "\n  Use the application as it was judged.");
            }
        } else if (receipt.application() == null) {
            return unusable(file + ": was written without the application\n  Name it with --application FILE.");
        }
        Replay replay = Receipts.of(rulesOption.rules(rules), rulesOption.workbench(workbench))
                .replay(receipt, given);
        print(replay);
        return replay.same() ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }

    private void print(Replay replay) {
        if (output.json()) {
            terminal.out().print(ReplayDocument.json(replay));
        } else {
            Page page = new Page(output.language(), output.coloured(terminal));
            new ReplayText(page).write(replay);
            terminal.out().print(page);
        }
    }

    private int unusable(String problem) {
        terminal.complain(problem);
        return ExitCodes.UNUSABLE;
    }
}
