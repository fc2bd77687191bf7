package io.icprules.testkit.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.testkit.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes on every locale, charset and time zone: each combination in a JVM of its own. */
class SamePlatformBytesTest {

    private static final String SAMPLE = Path.of("..", "docs", "samples", "xinjiang-individual.scenario.yaml")
            .toString();

    @TempDir
    private static Path folder;

    private static byte[] expectedJson;
    private static byte[] expectedText;

    @BeforeAll
    static void judgeOnce() throws Exception {
        expectedJson = run(List.of("-Duser.language=en", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"), "json");
        expectedText = run(List.of("-Duser.language=en", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"), "text");
    }

    @Test
    void theExpectedBytesAreAVerdict() {
        assertThat(new String(expectedJson, java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("cn-xj-ind-out-of-province-id");
        assertThat(new String(expectedText, java.nio.charset.StandardCharsets.UTF_8))
                .contains("不予受理");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, CN, GBK, Asia/Shanghai",
        "zh, CN, UTF-8, America/Los_Angeles",
        "en, US, GBK, Pacific/Kiritimati",
        "tr, TR, UTF-8, Asia/Shanghai",
        "tr, TR, GBK, America/Los_Angeles",
        "ar, EG, UTF-8, Pacific/Kiritimati"
    })
    void aVerdictHasTheSameBytes(String language, String country, String charset, String zone) throws Exception {
        List<String> platform = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=" + charset,
                "-Duser.timezone=" + zone);
        assertThat(run(platform, "json")).isEqualTo(expectedJson);
        assertThat(run(platform, "text")).isEqualTo(expectedText);
    }

    private static byte[] run(List<String> platform, String format) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(platform);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("evaluate", "--lang", "zh", "--format", format, SAMPLE));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(out);
    }
}
