package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.icprules.api.FilingRules;
import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import io.icprules.testkit.scenario.read.BundledBases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every example of {@code docs/scenarios.md}. Each names its file in its first line; what is called {@code wrong-…}
 * has to say what the block after it shows, everything else has to pass.
 */
class ScenariosPageTest {

    private static final Path PAGE = Path.of("..", "docs", "scenarios.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("# file: (\\S+)\n");
    private static final String SCENARIO = ".scenario.yaml";

    private static final Map<String, String> FILES = new LinkedHashMap<>();
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeFiles() throws IOException {
        readPage();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    static List<String> examples() throws IOException {
        readPage();
        return FILES.keySet().stream().filter(name -> name.endsWith(SCENARIO)).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void does_what_the_page_says(String name) {
        String shown = SHOWN.get(name);
        String said = said(name);

        assertThat(said).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void every_block_is_an_example_or_what_one_says() throws IOException {
        Matcher block = BLOCK.matcher(page());
        List<String> kinds = new ArrayList<>();
        while (block.find()) {
            kinds.add(block.group(1));
        }

        assertThat(kinds).hasSize(FILES.size() + SHOWN.size()).hasSizeGreaterThan(12);
        assertThat(FILES.keySet().stream().filter(name -> name.startsWith("wrong-")))
                .containsExactlyElementsOf(SHOWN.keySet());
    }

    @Test
    void every_expectation_detail_and_base_is_named() throws IOException {
        String page = page();

        for (ListAspect aspect : ListAspect.values()) {
            assertThat(page).contains("`" + aspect.key() + "`", "`" + Comparison.CONTAINS.key() + "`");
            assertThat(aspect.listing().detailKeys())
                    .allSatisfy(detail -> assertThat(page).contains("`" + detail + "`"));
        }
        for (ValueAspect aspect : ValueAspect.values()) {
            assertThat(page).contains("`" + aspect.key() + "`");
        }
        BundledBases.NAMES.forEach(base -> assertThat(page).contains("| `" + base + "` |"));
    }

    @Test
    void the_table_on_text_messages_is_four_provinces_on_nine_days() {
        List<Scenario> scenarios = ScenarioFile.readAll(folder.resolve("sms.scenario.yaml"), folder);

        assertThat(scenarios).hasSize(36);
        assertThat(scenarios.get(35).id()).isEqualTo("sms-batches[BEIJING][2018-09-25]");
        assertThat(scenarios.get(35).title()).isEqualTo("Text messages in BEIJING");
        assertThat(scenarios.stream()
                        .filter(s -> s.row().equals("ZHEJIANG"))
                        .collect(Collectors.toMap(s -> s.day().toString(), ScenariosPageTest::smsRequired)))
                .contains(entry("2018-09-09", "false"), entry("2018-09-10", "true"));
    }

    private static String smsRequired(Scenario scenario) {
        return ((ValueExpectation) scenario.expectations().get(0)).expected();
    }

    /** What is wrong, in words; nothing when all holds. */
    private static String said(String name) {
        String said;
        try {
            ScenarioRunner runner = new ScenarioRunner(FilingRules.load());
            said = ScenarioFile.readAll(folder.resolve(name), folder).stream()
                    .map(runner::run)
                    .filter(result -> !result.passed())
                    .map(ScenarioResult::describe)
                    .collect(Collectors.joining());
        } catch (DocumentException e) {
            said = e.problems().stream().map(Problem::describe).collect(Collectors.joining("\n", "", "\n"));
        }
        return said.replace(folder.resolve(name).toString(), name);
    }

    private static void readPage() throws IOException {
        String last = "";
        Matcher block = BLOCK.matcher(page());
        while (block.find()) {
            Matcher file = FILE.matcher(block.group(2));
            if (block.group(1).equals("text")) {
                SHOWN.put(last, block.group(2));
            } else if (file.lookingAt()) {
                last = file.group(1);
                FILES.put(last, block.group(2));
            }
        }
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }
}
