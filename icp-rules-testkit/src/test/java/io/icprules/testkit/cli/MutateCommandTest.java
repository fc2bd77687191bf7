package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of one small rule on the command line. */
class MutateCommandTest {

    private static final String RULE = "cn-nat-channel-app-types/carried";

    @TempDir
    private Path folder;

    @BeforeEach
    void aScenario() throws IOException {
        Files.writeString(folder.resolve("app.scenario.yaml"), """
                scenario: app
                base: enterprise-first-filing
                expect: { channels: { contains: [APP] } }
                """);
        Files.writeString(folder.resolve("argued.md"), """
                | Rule | Operator | Change | Why |
                |---|---|---|---|
                | `%s` | SEVERITY | `"INFORMATION" -> "BLOCKING"` | nobody asks |
                """.formatted(RULE));
    }

    @Test
    void survivors_and_figures_for_people() {
        CommandLineRun run = mutate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(RULE + ": without FilingType.NEW_SITE_OTHER_PROVIDER\n    reached by no scenario\n")
                .endsWith("of them argued\n");
    }

    @Test
    void survivors_and_figures_for_programs() {
        CommandLineRun run = mutate(
                "--format", "json", "--argued", folder.resolve("argued.md").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                {
                  "scenarios" : 1,
                  "changes" : 9,
                  "noticed" : 4,
                  "percent" : 44.44444444444444,
                  "survived" : 5,
                  "argued" : 1,
                  "operators" : [ {
                """).contains("""
                    "operator" : "SEVERITY",
                    "changes" : 1,
                    "noticed" : 0
                """).contains("""
                {
                    "rule" : "cn-nat-channel-app-types/carried",
                    "file" : "national/channels.drl",
                    "line" : 13,
                    "column" : 15,
                    "operator" : "SEVERITY",
                    "before" : "\\"INFORMATION\\"",
                    "after" : "\\"BLOCKING\\"",
                    "fate" : "NO_EFFECT",
                    "scenario" : "app",
                    "argued" : "nobody asks"
                  }""");
    }

    private CommandLineRun mutate(String... more) {
        String[] all = new String[more.length + 6];
        String[] first = {"mutate", folder.toString(), "--rules", RULE, "--jobs", "1"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return CommandLineRun.of(all);
    }
}
