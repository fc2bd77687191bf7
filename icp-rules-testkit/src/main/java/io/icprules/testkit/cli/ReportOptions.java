package io.icprules.testkit.cli;

import io.icprules.testkit.suite.JUnitXml;
import io.icprules.testkit.suite.SuiteJson;
import io.icprules.testkit.suite.SuiteReport;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on the report of a test run. */
final class ReportOptions {

    /** Forms of the report. */
    enum Format {
        /** For people. */
        TEXT,
        /** JUnit XML, for continuous integration. */
        JUNIT,
        /** For programs. */
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|junit|json",
            description = "text for people (the default), junit for continuous integration (JUnit XML), json for"
                    + " programs.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report to FILE; the text for people is printed besides.")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language of the summary; en is the default.")
    private Language language = Language.EN;

    Language language() {
        return language;
    }

    /** Whether people read along while the scenarios run. */
    boolean printsText() {
        return format == Format.TEXT || file != null;
    }

    /** Writes the report where it belongs; text on the terminal stands there already. */
    void write(SuiteReport report, Writer terminal) throws IOException {
        if (file == null) {
            if (format != Format.TEXT) {
                write(report, format, terminal);
            }
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(report, format, out);
        }
    }

    /** The file, for messages; empty when there is none. */
    String target() {
        return file == null ? "" : file.toString();
    }

    private void write(SuiteReport report, Format as, Writer out) throws IOException {
        switch (as) {
            case TEXT -> out.write(new SuiteText(language, false).of(report));
            case JUNIT -> JUnitXml.write(report, out);
            case JSON -> SuiteJson.write(report, out);
        }
    }
}
