package io.icprules.testkit.cli;

import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;

/** A report in each of its forms. */
interface ReportForms {

    /** For people, ending with a line feed. */
    String text(Language language, boolean coloured);

    /** The figures only, ending with a line feed. */
    String summary(Language language, boolean coloured);

    /** For programs. */
    void json(Writer out) throws IOException;

    /** One page for a browser, which opens in the language. */
    void html(Language language, Writer out) throws IOException;
}
