package io.icprules.testkit.cli;

import io.icprules.testkit.coverage.CoverageHtml;
import io.icprules.testkit.coverage.CoverageJson;
import io.icprules.testkit.coverage.CoverageText;
import io.icprules.testkit.coverage.RuleCoverage;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;

/** A coverage in each of its forms. */
record CoverageForms(RuleCoverage coverage) implements ReportForms {

    @Override
    public String text(Language language, boolean coloured) {
        return new CoverageText(language, coloured).of(coverage);
    }

    @Override
    public String summary(Language language, boolean coloured) {
        return new CoverageText(language, coloured).summary(coverage);
    }

    @Override
    public void json(Writer out) throws IOException {
        CoverageJson.write(coverage, out);
    }

    @Override
    public void html(Language language, Writer out) throws IOException {
        CoverageHtml.write(coverage, language, out);
    }
}
