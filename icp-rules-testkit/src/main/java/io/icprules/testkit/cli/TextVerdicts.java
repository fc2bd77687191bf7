package io.icprules.testkit.cli;

import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.scenario.ScenarioResult;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import io.icprules.testkit.text.VerdictText;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts for people.
 *
 * @param terminal where they go
 * @param many whether there may be more than one
 * @param language language of the text
 * @param coloured whether to use colour
 * @param everything whether to show what decides nothing, too
 */
record TextVerdicts(Terminal terminal, boolean many, Language language, boolean coloured, boolean everything)
        implements VerdictPrinter {

    @Override
    public void verdict(String name, Verdict verdict, @Nullable ScenarioResult result) {
        if (many) {
            terminal.out().print("==> " + name + "\n");
        }
        terminal.out().print(new VerdictText(language, coloured, everything).of(verdict));
        if (result != null && result.passed()) {
            int expected = result.scenario().expectations().size();
            terminal.out().print(Labels.AS_EXPECTED.in(language, expected) + "\n");
        } else if (result != null) {
            terminal.complain("\n" + result.describe().stripTrailing());
        }
        if (many) {
            terminal.out().print("\n");
        }
    }

    @Override
    public void unreadable() {
        // its problems have been printed
    }

    @Override
    public void end(Tally tally) {
        if (tally.total() > 1) {
            terminal.complain(
                    Labels.MANY_SUMMARY.in(language, tally.total(), tally.fine(), tally.notFine(), tally.unreadable()));
        }
    }
}
