package io.icprules.testkit.cli;

import io.icprules.testkit.diff.DiffHtml;
import io.icprules.testkit.diff.DiffJson;
import io.icprules.testkit.diff.DiffText;
import io.icprules.testkit.diff.RuleDiff;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;

/** A comparison in each of its forms. */
record DiffForms(RuleDiff diff) implements ReportForms {

    @Override
    public String text(Language language, boolean coloured) {
        return new DiffText(language, coloured).of(diff);
    }

    @Override
    public String summary(Language language, boolean coloured) {
        return new DiffText(language, coloured).summary(diff);
    }

    @Override
    public void json(Writer out) throws IOException {
        DiffJson.write(diff, out);
    }

    @Override
    public void html(Language language, Writer out) throws IOException {
        DiffHtml.write(diff, language, out);
    }
}
