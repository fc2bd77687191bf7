package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/diff.md, and that the page explains the JSON. Digests change with the rules and are left out. */
class DiffPageTest {

    private static final Path PAGE = Path.of("..", "docs", "diff.md");
    private static final Pattern SHOWN = Pattern.compile("```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("java -jar icp-rules.jar (diff .*)\n");

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void writeFiles() throws IOException {
        page = Files.readString(PAGE).replace("\r\n", "\n");
        PageFiles.write(page, folder);
    }

    @Test
    void the_example_says_what_the_page_shows() {
        CommandLineRun run = run("");

        assertThat(run).returns(1, CommandLineRun::code).returns("", CommandLineRun::err);
        assertThat(run.out()
                        .replace(folder + "/", "")
                        .replaceAll("\\([0-9a-f]{12}\\)", "(…)")
                        .replaceAll("\\+[0-9a-f]{8} ", "+… "))
                .isEqualTo(first(SHOWN));
    }

    @Test
    void every_field_of_the_json_is_explained() {
        String json = run(" --format json").out();

        TreeSet<String> fields = new TreeSet<>();
        // the application has a schema of its own
        String own =
                json.replaceAll("(?s)\"application\" : \\{.*?\"differences\"", "\"application\" : 1, \"differences\"");
        Pattern.compile("\"([a-z]\\w+)\" :").matcher(own).results().forEach(match -> fields.add(match.group(1)));
        assertThat(fields)
                .hasSizeGreaterThan(25)
                .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    private static CommandLineRun run(String options) {
        String arguments = (first(COMMAND) + options)
                .replace("my-rules", folder.resolve("my-rules").toString())
                .replace("beijing.yaml", folder.resolve("beijing.yaml").toString());
        return CommandLineRun.of(arguments.split(" "));
    }

    private static String first(Pattern pattern) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
