package io.icprules.testkit.cli;

import io.icprules.api.verdict.Verdict;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.testkit.scenario.ScenarioResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts for programs: one as a JSON document, many as NDJSON.
 *
 * @param terminal where they go
 * @param many whether there may be more than one
 */
record JsonVerdicts(Terminal terminal, boolean many) implements VerdictPrinter {

    @Override
    public void verdict(String name, Verdict verdict, @Nullable ScenarioResult result) {
        byte[] document =
                many ? FilingDocuments.writeLine(verdict) : FilingDocuments.write(verdict, DocumentFormat.JSON);
        terminal.out().print(new String(document, StandardCharsets.UTF_8));
        if (result != null && !result.passed()) {
            terminal.complain(result.describe().stripTrailing());
        }
    }

    /** Keeps the n-th line of output that of the n-th filing. */
    @Override
    public void unreadable() {
        if (many) {
            terminal.out().print("null\n");
        }
    }

    @Override
    public void end(Tally tally) {
        // programs count for themselves
    }
}
