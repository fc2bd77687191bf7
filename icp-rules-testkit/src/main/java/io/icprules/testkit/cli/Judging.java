package io.icprules.testkit.cli;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioResult;
import io.icprules.testkit.scenario.ScenarioRunner;
import java.util.function.Consumer;

/** Judges filings as they are read, and counts what came of them. Not thread-safe. */
final class Judging implements Consumer<Input> {

    private final FilingRules rules;
    private final EvaluationOptions options;
    private final boolean everyFinding;
    private final VerdictPrinter printer;
    private final Terminal terminal;
    private final Tally tally = new Tally();

    Judging(
            FilingRules rules,
            EvaluationOptions options,
            boolean everyFinding,
            VerdictPrinter printer,
            Terminal terminal) {
        this.rules = rules;
        this.options = options;
        this.everyFinding = everyFinding;
        this.printer = printer;
        this.terminal = terminal;
    }

    @Override
    public void accept(Input input) {
        Scenario filing = input.filing();
        if (filing == null) {
            input.problems().forEach(terminal::complain);
            printer.unreadable();
            tally.countUnreadable();
            return;
        }
        Verdict verdict = rules.evaluate(filing.application(), options.withEveryFinding(everyFinding));
        if (filing.expectations().isEmpty()) {
            printer.verdict(input.name(), verdict, null);
            tally.count(isAcceptable(verdict.admissibility()));
        } else {
            // expectations speak of the verdict without all the facts that are satisfied
            ScenarioResult result = new ScenarioRunner(rules).run(filing, options);
            printer.verdict(input.name(), verdict, result);
            tally.count(result.passed());
        }
    }

    Tally tally() {
        return tally;
    }

    static boolean isAcceptable(Admissibility admissibility) {
        return switch (admissibility) {
            case ACCEPTED, ACCEPTED_WITH_DOCUMENTS, NO_FILING_NEEDED -> true;
            case NEEDS_INFORMATION, REJECTED, NOT_SUPPORTED -> false;
        };
    }
}
