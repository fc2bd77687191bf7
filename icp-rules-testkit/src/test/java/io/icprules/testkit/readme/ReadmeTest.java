package io.icprules.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "icprules", "testkit", "readme", "ReadmeExample.java");

    @Test
    void theExampleRuns() {
        Verdict verdict = ReadmeExample.run();
        assertThat(verdict.admissibility()).isEqualTo(Admissibility.NEEDS_INFORMATION);
        assertThat(verdict.filingType().type()).isNull();
        assertThat(verdict.undetermined())
                .anySatisfy(fact -> assertThat(fact.missing()).contains("/subject/record/status"));
    }

    @Test
    void theReadmeShowsTheExampleAsItIsCompiled() throws IOException {
        String source = Files.readString(SOURCE);
        String example = source.substring(
                        source.indexOf("// README begin\n") + "// README begin\n".length(),
                        source.indexOf("        // README end"))
                .stripTrailing()
                .stripIndent();
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme.replace("\r\n", "\n")).contains("```java\n" + example + "\n```");
    }

    @Test
    void theReadmeShowsHowTheOutputBegins() throws IOException {
        Verdict verdict = ReadmeExample.run();
        List<String> first = verdict.undetermined().stream()
                .filter(UndeterminedFact::essential)
                .flatMap(fact -> fact.missing().stream())
                .distinct()
                .limit(3)
                .toList();
        assertThat(Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n"))
                .contains("`" + verdict.admissibility().label().zh() + "`")
                .contains("```text\n" + String.join("\n", first) + "\n```");
    }

    @Test
    void ciCallsTheTestCommandOfTheReadme() throws IOException {
        String command = "mvn -B -ntp verify";
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```sh\n" + command + "\n```");
        assertThat(Files.readString(Path.of("..", ".ci", "run"))).contains(command);
    }
}
