package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows {@code docs/first-scenario.md} step by step: writes its files, runs its commands, compares what they print. */
class FirstScenarioPageTest {

    private static final Path PAGE = Path.of("..", "docs", "first-scenario.md");
    private static final Pattern STEP = Pattern.compile(
            "```yaml\n# file: (\\S+)\n(.*?)```\n|```console\n\\$ icp-rules (.*?)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyStepPrintsWhatThePageShows() throws IOException {
        Matcher step = STEP.matcher(Files.readString(PAGE));
        int commands = 0;
        while (step.find()) {
            if (step.group(1) != null) {
                write(
                        step.group(1),
                        step.group()
                                .substring("```yaml\n".length(), step.group().length() - 4));
            } else {
                commands++;
                assertThat(run(step.group(3))).as(step.group(3)).isEqualTo(step.group(4));
            }
        }
        assertThat(commands).isEqualTo(3);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The folder {@code mine} of the page is one of the test; in the output it is called as on the page. */
    private String run(String command) {
        String[] arguments = Arrays.stream(command.split(" "))
                .map(word -> word.equals("mine") ? folder.resolve("mine").toString() : word)
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(arguments);
        return (run.err() + run.out()).replace(folder + "/", "");
    }
}
