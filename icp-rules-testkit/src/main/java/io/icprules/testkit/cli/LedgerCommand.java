package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.drools.ledger.Ledger;
import io.icprules.testkit.text.LedgerText;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code icp-rules ledger}: what became of every fact of the fact base. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        header = "Shows what became of every fact of the fact base.",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n")
final class LedgerCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--summary", description = "Only the table of areas and topics, without the single facts.")
    private boolean summary;

    LedgerCommand(Terminal terminal, Supplier<FilingRules> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        Ledger ledger = Ledger.bundled();
        RuleBaseDescription ruleBase = rules.get().describe();
        if (output.json()) {
            LedgerJson.write(ledger, ruleBase, terminal.out());
        } else {
            LedgerText text = new LedgerText(output.language(), output.coloured(terminal));
            terminal.out().print(text.of(ledger, ruleBase, summary));
        }
        return ledger.unaccounted(ruleBase).isEmpty() ? ExitCodes.FINE : ExitCodes.NOT_FINE;
    }
}
