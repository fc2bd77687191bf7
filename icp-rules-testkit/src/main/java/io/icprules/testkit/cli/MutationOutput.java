package io.icprules.testkit.cli;

import io.icprules.testkit.mutation.MutationJson;
import io.icprules.testkit.mutation.MutationScore;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Option;

/** Options on the form of a mutation score. */
final class MutationOutput {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people (the default) or json for programs.")
    private OutputOptions.Format format = OutputOptions.Format.TEXT;

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language of the text; en is the default.")
    private Language language = Language.EN;

    void write(MutationScore score, int scenarios, Writer out) throws IOException {
        switch (format) {
            case TEXT -> out.write(new MutationText(language).of(score, scenarios));
            case JSON -> MutationJson.write(score, scenarios, out);
        }
    }
}
