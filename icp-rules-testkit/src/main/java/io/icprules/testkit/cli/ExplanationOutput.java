package io.icprules.testkit.cli;

import io.icprules.api.verdict.Verdict;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.explain.Firing;
import io.icprules.drools.explain.WhyNot;
import io.icprules.drools.fix.Fix;
import io.icprules.testkit.explain.Explanation;
import io.icprules.testkit.explain.ExplanationText;
import io.icprules.testkit.explain.FixDocument;
import io.icprules.testkit.explain.FixText;
import io.icprules.testkit.text.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints explanations.
 *
 * @param terminal where they go
 * @param output how they look
 */
record ExplanationOutput(Terminal terminal, OutputOptions output) {

    void print(
            ExplainCommand.Explained what,
            @Nullable List<Firing> spoke,
            @Nullable List<WhyNot> silent,
            @Nullable Fix fix) {
        Verdict verdict = what.explainer().verdict(what.application(), what.options());
        if (output.json()) {
            Explanation explanation = new Explanation(
                    what.name(),
                    verdict.admissibility(),
                    verdict.asOf(),
                    spoke,
                    silent,
                    fix == null ? null : FixDocument.of(fix));
            byte[] bytes = FilingDocuments.write(explanation, DocumentFormat.JSON);
            terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        Page page = new Page(output.language(), output.coloured(terminal));
        ExplanationText text = new ExplanationText(page);
        text.head(verdict);
        if (spoke != null && (silent == null || !spoke.isEmpty())) {
            text.why(spoke);
        }
        if (silent != null) {
            text.whyNot(silent);
        }
        if (fix != null) {
            new FixText(page).write(fix);
        }
        terminal.out().print(page);
    }
}
