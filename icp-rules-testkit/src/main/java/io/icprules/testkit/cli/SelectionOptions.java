package io.icprules.testkit.cli;

import io.icprules.testkit.suite.Selection;
import java.util.List;
import picocli.CommandLine.Option;

/** Options on which scenarios to run. */
final class SelectionOptions {

    @Option(
            names = "--filter",
            paramLabel = "PATTERN",
            description =
                    "Only scenarios whose id, or whose folder and file name, contains PATTERN; with * or ? it stands"
                            + " for the whole. May be repeated: one that matches is enough.")
    private List<String> patterns = List.of();

    @Option(
            names = "--fact",
            paramLabel = "FACT",
            description = "Only scenarios that expect something of this fact, such as cn-bj-org-holding-photo or"
                    + " cn-bj-*. May be repeated.")
    private List<String> facts = List.of();

    Selection selection() {
        return new Selection(patterns, facts);
    }
}
