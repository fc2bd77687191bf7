package io.icprules.testkit.cli;

import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on the form of a report and where it goes. */
final class ReportOutput {

    /** Forms of the report. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** One page for a browser. */
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "text (the default), json, or html: one page that needs nothing else.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report there, and only a summary to standard output.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "Language of text, and the one the page opens in; en is the default.")
    private Language language = Language.EN;

    Language language() {
        return language;
    }

    /** Writes the report; says so and returns false if it cannot be written. */
    boolean write(ReportForms report, Terminal terminal) throws IOException {
        boolean coloured = terminal.outShown() && !terminal.noColor();
        if (file == null) {
            write(report, coloured, terminal.out());
            return true;
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(report, false, out);
        } catch (IOException e) {
            terminal.complain(file + ": cannot be written (" + e.getClass().getSimpleName() + ")");
            return false;
        }
        terminal.out().print(report.summary(language, coloured));
        return true;
    }

    private void write(ReportForms report, boolean coloured, Writer out) throws IOException {
        switch (format) {
            case TEXT -> out.write(report.text(language, coloured));
            case JSON -> report.json(out);
            case HTML -> report.html(language, out);
        }
    }
}
