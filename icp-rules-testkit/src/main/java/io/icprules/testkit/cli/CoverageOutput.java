package io.icprules.testkit.cli;

import io.icprules.testkit.coverage.CoverageHtml;
import io.icprules.testkit.coverage.CoverageJson;
import io.icprules.testkit.coverage.CoverageText;
import io.icprules.testkit.coverage.RuleCoverage;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on the form of a coverage and where it goes. */
final class CoverageOutput {

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
    boolean write(RuleCoverage coverage, Terminal terminal) throws IOException {
        if (file == null) {
            write(coverage, coloured(terminal), terminal.out());
            return true;
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(coverage, false, out);
        } catch (IOException e) {
            terminal.complain(file + ": cannot be written (" + e.getClass().getSimpleName() + ")");
            return false;
        }
        terminal.out().print(new CoverageText(language, coloured(terminal)).summary(coverage));
        return true;
    }

    private void write(RuleCoverage coverage, boolean coloured, Writer out) throws IOException {
        switch (format) {
            case TEXT -> out.write(new CoverageText(language, coloured).of(coverage));
            case JSON -> CoverageJson.write(coverage, out);
            case HTML -> CoverageHtml.write(coverage, language, out);
        }
    }

    private static boolean coloured(Terminal terminal) {
        return terminal.outShown() && !terminal.noColor();
    }
}
