package io.icprules.testkit.cli;

import io.icprules.testkit.text.Language;
import picocli.CommandLine.Option;

/** Options on how output looks. */
final class OutputOptions {

    /** Forms of output. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    /** When to use colour. */
    enum Color {
        /** On a terminal. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "Language of the text: zh (Chinese) or en (English, the default). Never guessed from the"
                    + " environment, so that output is the same everywhere.")
    private Language language = Language.EN;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description =
                    "text for people (the default) or json for programs; many verdicts are NDJSON, with null for a"
                            + " filing that could not be read.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour: auto (on a terminal unless NO_COLOR is set; the default), always or never.")
    private Color color = Color.AUTO;

    Language language() {
        return language;
    }

    boolean json() {
        return format == Format.JSON;
    }

    boolean coloured(Terminal terminal) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.outShown() && !terminal.noColor();
        };
    }
}
