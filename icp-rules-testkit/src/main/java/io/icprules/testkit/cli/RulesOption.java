package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleWorkbench;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option on which rules to use. */
final class RulesOption {

    @Option(
            names = "--rules-from",
            paramLabel = RulePackArgument.LABEL,
            converter = RulePackArgument.Converter.class,
            description = "Use these rules instead of the bundled ones: " + RulePackArgument.DESCRIPTION)
    private @Nullable RulePackArgument pack;

    /** The rules that were asked for, or else the usual ones. */
    FilingRules rules(Supplier<FilingRules> usual) {
        return pack == null ? usual.get() : pack.filingRules();
    }

    /** The same, with their sources. */
    RuleWorkbench workbench(Supplier<RuleWorkbench> usual) {
        return pack == null ? usual.get() : RuleWorkbench.of(pack.rules());
    }
}
