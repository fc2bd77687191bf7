package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Option;

/** The example of docs/bulk.md, and that the page explains the options. */
class BulkPageTest {

    private static final Path PAGE = Path.of("..", "docs", "bulk.md");

    @TempDir
    private Path folder;

    @Test
    void the_example_says_what_the_page_shows() throws IOException {
        String page = page();
        Files.writeString(
                folder.resolve("filings.ndjson"), first(page, "```json\n// file: filings.ndjson\n(.*?)```\n"));
        String arguments = first(page, "java -jar icp-rules.jar (evaluate .*?)\n");

        CommandLineRun run = CommandLineRun.of(arguments
                .replace("filings.ndjson", folder + "/filings.ndjson")
                .replace("verdicts.ndjson", folder + "/verdicts.ndjson")
                .split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat((run.err() + run.out()).replace(folder + "/", "")).isEqualTo(first(page, "```text\n(.*?)```\n"));
        assertThat(Files.readString(folder.resolve("verdicts.ndjson")))
                .startsWith("{\"filingType\":")
                .endsWith("\n\n" + first(page, "```ndjson\n(.*?)```\n"));
    }

    @Test
    void every_option_is_explained() throws IOException {
        String page = page();
        assertThat(BulkOptions.class.getDeclaredFields())
                .filteredOn(field -> field.isAnnotationPresent(Option.class))
                .hasSize(5)
                .allSatisfy(field -> assertThat(page)
                        .contains("| `" + field.getAnnotation(Option.class).names()[0]));
    }

    @Test
    void the_programs_it_names_are_there() throws Exception {
        List<String> programs = Pattern.compile("icp-rules\\.jar (io\\.icprules\\.[\\w.]+)")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(programs).hasSize(3);
        for (String program : programs) {
            assertThat(Class.forName(program).getMethod("main", String[].class)).isNotNull();
        }
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
