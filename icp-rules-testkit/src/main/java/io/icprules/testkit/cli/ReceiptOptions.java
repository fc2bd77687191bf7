package io.icprules.testkit.cli;

import io.icprules.api.EvaluationOptions;
import io.icprules.drools.receipt.Receipts;
import io.icprules.testkit.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on the receipt of a verdict. Not thread-safe. */
final class ReceiptOptions {

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description =
                    "Also write a receipt: the verdict with everything to repeat it (icp-rules replay). It holds the"
                            + " application, and so personal data. For one filing only.")
    private @Nullable Path receipt;

    @Option(
            names = "--without-application",
            description = "Leave the application out of the receipt and write its digest only; to replay it,"
                    + " --application names the application.")
    private boolean withoutApplication;

    private boolean failed;

    boolean wanted() {
        return receipt != null;
    }

    /** Writes the receipt of what is read. */
    Consumer<Input> writer(Receipts receipts, EvaluationOptions options) {
        return input -> {
            Scenario filing = input.filing();
            if (filing != null && receipt != null) {
                byte[] bytes = Receipts.write(receipts.issue(filing.application(), options, !withoutApplication));
                try {
                    Files.write(receipt, bytes);
                } catch (IOException e) {
                    failed = true;
                }
            }
        };
    }

    /** Complains if the receipt could not be written. */
    boolean failed(Terminal terminal) {
        if (failed) {
            terminal.complain(receipt + ": the receipt cannot be written\n  Check the folder and its permissions.");
        }
        return failed;
    }
}
