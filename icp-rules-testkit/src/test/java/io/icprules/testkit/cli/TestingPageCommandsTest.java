package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/testing.md shows commands that run, and every field of the JSON report. */
class TestingPageCommandsTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");

    @TempDir
    private Path directory;

    @Test
    void the_commands_run() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("java -jar icp-rules.jar "))
                .toList();

        assertThat(commands).hasSizeGreaterThan(2).allSatisfy(command -> {
            String arguments = command.replace("java -jar icp-rules.jar ", "")
                    .replace("'", "")
                    .replace("target/", directory + "/")
                    .replaceAll("src/test/scenarios$", "src/test/resources/scenarios/samples");
            assertThat(CommandLineRun.of(arguments.split(" ")))
                    .returns(0, CommandLineRun::code)
                    .returns("", CommandLineRun::err);
        });
    }

    @Test
    void every_field_of_the_json_report_is_explained() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.scenario.yaml"), "scenario: x\n");
        Path failing = Files.writeString(
                directory.resolve("failing.scenario.yaml"),
                "scenario: x\ntitle: y\napplication: {}\nexpect: { admissibility: ACCEPTED }\n");
        String json = CommandLineRun.of("test", "--format", "json", broken.toString(), failing.toString())
                .out();

        TreeSet<String> fields = new TreeSet<>();
        Pattern.compile("\"(\\w+)\" :").matcher(json).results().forEach(match -> fields.add(match.group(1)));
        String page = Files.readString(PAGE);
        assertThat(fields)
                .hasSizeGreaterThan(20)
                .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }
}
