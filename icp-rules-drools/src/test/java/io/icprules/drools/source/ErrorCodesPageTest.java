package io.icprules.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of error codes knows every problem of rule files, and their hints are sentences. */
class ErrorCodesPageTest {

    private static final Path PAGE = Path.of("../docs/error-codes.md");

    @ParameterizedTest
    @EnumSource(RuleProblemCode.class)
    void explains(RuleProblemCode code) throws IOException {
        assertThat(Files.readString(PAGE)).containsOnlyOnce("| " + code.code() + " | `" + code + "` |");
    }

    @Test
    void knowsNoCodesThatThereAreNot() throws IOException {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith("| ICP-22")))
                .hasSize(RuleProblemCode.values().length);
    }

    @ParameterizedTest
    @EnumSource(RuleProblemCode.class)
    void hintsAreSentences(RuleProblemCode code) {
        assertSentences(code.hint());
    }

    @ParameterizedTest
    @EnumSource(Slip.class)
    void adviceOnSlipsIsSentences(Slip slip) {
        assertSentences(slip.hint());
    }

    private static void assertSentences(Text hint) {
        assertThat(hint.zh()).containsPattern("\\p{IsHan}").endsWith("。");
        assertThat(hint.en()).matches("\\p{Lu}.* .*\\.");
    }
}
