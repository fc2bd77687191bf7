package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.testkit.text.RuleBaseText;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code icp-rules describe}: what the rule base holds. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        header = "Shows the rule base: version, digest, dates, provinces, rules.",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n")
final class DescribeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--rules", description = "Also list every rule with its dates and severity.")
    private boolean listRules;

    DescribeCommand(Terminal terminal, Supplier<FilingRules> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() throws IOException {
        RuleBaseDescription description = rulesOption.rules(rules).describe();
        if (output.json()) {
            RuleBaseJson.write(description, listRules, terminal.out());
        } else {
            RuleBaseText text = new RuleBaseText(output.language(), output.coloured(terminal));
            terminal.out().print(text.of(description, listRules));
        }
        return ExitCodes.FINE;
    }
}
