package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of {@code test}; what it says without any is part of {@link MainTest}. */
class TestCommandTest {

    private static final String GOOD = """
            scenario: %s
            application: { submittedOn: 2019-09-20, province: BEIJING }
            expect:
              admissibility: NEEDS_INFORMATION
              findings: { excludes: [cn-bj-org-holding-photo] }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void a_suite_with_a_failure_and_a_file_that_cannot_be_read() throws IOException {
        write("a/first", GOOD.formatted("first"));
        write("a/second", GOOD.formatted("second").replace("NEEDS_INFORMATION", "REJECTED"));
        write("b/third", "scenario: third\n");
        write("b/zz", GOOD.formatted("fourth").replace("holding-photo", "certificate-types"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "junit", "json"})
    void any_number_of_jobs_says_the_same(String format) {
        CommandLineRun serial = test("--format", format, "--jobs", "1", "-v");

        assertThat(serial.code()).isEqualTo(2);
        assertThat(serial.out()).contains("second").contains("first");
        assertThat(serial.err()).startsWith(directory + "/suite/b/third.scenario.yaml:1:1: ICP-");
        assertThat(test("--format", format, "--jobs", "7", "-v")).isEqualTo(serial);
        assertThat(test("--format", format, "-v")).isEqualTo(serial);
    }

    @Test
    void without_jobs_there_is_nothing_to_run() {
        assertThat(test("--jobs", "0").err()).startsWith("--jobs is at least 1, found 0");
        assertThat(test("--jobs", "0").code()).isEqualTo(2);
    }

    @Test
    void junit_has_every_case_in_its_folder() {
        CommandLineRun run = test("--format", "junit");

        assertThat(run.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"icp-rules\" tests=\"4\"")
                .contains("<testsuite name=\"suite/a\" tests=\"2\" failures=\"1\" errors=\"0\"")
                .contains("<testcase name=\"second\" classname=\"suite/a/second\" file=\"" + directory
                        + "/suite/a/second.scenario.yaml\" line=\"4\"")
                .contains("<testsuite name=\"suite/b\" tests=\"2\" failures=\"0\" errors=\"1\"")
                .endsWith("</testsuites>\n");
    }

    @Test
    void json_counts_and_places_what_failed() {
        assertThat(test("--format", "json").out())
                .contains("\"total\" : 4", "\"passed\" : 2", "\"failed\" : 1", "\"unreadable\" : 1")
                .contains("\"key\" : \"admissibility\"", "\"line\" : 4", "\"actual\" : \"NEEDS_INFORMATION\"");
    }

    @Test
    void a_report_in_a_file_leaves_the_text_to_the_person() throws IOException {
        Path report = directory.resolve("new/folder/report.xml");
        CommandLineRun plain = test();

        assertThat(test("--format", "junit", "--out", report.toString())).isEqualTo(plain);
        assertThat(report).content().isEqualTo(test("--format", "junit").out());

        assertThat(test("--out", report.toString())).isEqualTo(plain);
        assertThat(Files.readString(report))
                .contains("suite/a/second.scenario.yaml: scenario second: 1 of 2 expectations fail\n")
                .contains("suite/b/third.scenario.yaml:1:1: ")
                .endsWith("4 scenarios: 2 passed, 1 failed, 1 unreadable\n");
    }

    @Test
    void a_report_that_cannot_be_written_is_told() {
        CommandLineRun run = test("--filter", "first", "--out", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(directory + ": cannot be written\n");
    }

    @Test
    void a_filter_leaves_the_rest_alone() {
        assertThat(test("--filter", "first"))
                .isEqualTo(new CommandLineRun(0, "1 scenarios: 1 passed, 0 failed, 0 unreadable\n", ""));
        assertThat(test("--filter", "suite/b/*").out()).isEqualTo("2 scenarios: 1 passed, 0 failed, 1 unreadable\n");
        assertThat(test("--filter", "first", "--filter", "fourth", "--fact", "cn-bj-*-types", "-v")
                        .out())
                .isEqualTo("passed " + directory + "/suite/b/zz.scenario.yaml\n"
                        + "1 scenarios: 1 passed, 0 failed, 0 unreadable\n");
    }

    @Test
    void a_filter_that_leaves_nothing_does_not_pass() {
        CommandLineRun run = test("--filter", "no-such-thing", "--format", "junit");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--filter and --fact leave none of the scenarios below the paths given.\n");
        assertThat(run.out()).contains("errors=\"1\"");
    }

    @Test
    void fail_fast_stops_at_the_first_failure_in_the_order_of_the_files() {
        CommandLineRun run = test("--fail-fast", "--lang", "zh", "--jobs", "4");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("场景 2 个：通过 1，失败 1，无法读取 0\n在首个失败处停止，其余未运行。\n");
    }

    @Test
    void failures_are_told_in_chinese_if_asked_for() throws IOException {
        Path file = write("c/word", """
                scenario: word
                base: enterprise-first-filing
                expect:
                  admissibility: REJECTED
                  findings: { contains: [cn-bj-yunfan-sample-names] }
                """);

        assertThat(CommandLineRun.of("test", "--lang", "zh", file.toString()).out())
                .isEqualTo("""
                        %s：场景「word」：2 项期望中有 2 项不成立
                          %<s:4:18: admissibility
                            期望：    REJECTED
                            实际：    ACCEPTED
                          %<s:5:26: findings contains
                            期望：    规则库中有的名称
                            实际：    cn-bj-yunfan-sample-names
                            原因：    规则及其事实见 `icp-rules describe --rules`；如果是自己文件夹中的规则，请加 --rules-from bundled+文件夹
                        场景 1 个：通过 0，失败 1，无法读取 0
                        """.formatted(file));
        assertThat(CommandLineRun.of("test", file.toString()).out())
                .contains("2 of 2 expectations fail", "for rules of a folder add --rules-from bundled+FOLDER");
    }

    @Test
    void fail_fast_says_nothing_when_all_was_run() throws IOException {
        Files.delete(directory.resolve("suite/a/second.scenario.yaml"));
        Files.delete(directory.resolve("suite/b/zz.scenario.yaml"));

        assertThat(test("--fail-fast").out()).isEqualTo("2 scenarios: 1 passed, 0 failed, 1 unreadable\n");
    }

    @Test
    void as_of_judges_by_the_rules_of_another_day() throws IOException {
        String sample =
                Files.readString(Path.of("src/test/resources/scenarios/sms/gansu-2017-12-17-not-due.scenario.yaml"));
        Path file = write("c/sms", sample);

        assertThat(CommandLineRun.of("test", file.toString()).code()).isEqualTo(0);
        assertThat(CommandLineRun.of("test", "--as-of", "2019-09-20", file.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_path_that_is_not_there_is_told_and_the_rest_runs() {
        CommandLineRun run = CommandLineRun.of(
                "test", directory.resolve("none").toString(), directory.resolve("suite/a/first.scenario.yaml") + "");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(directory.resolve("none") + ": ICP-4001");
        assertThat(run.out()).isEqualTo("2 scenarios: 1 passed, 0 failed, 1 unreadable\n");
    }

    @Test
    void a_person_who_waits_sees_a_bar_that_makes_room_for_failures() {
        StringWriter screen = new StringWriter();
        PrintWriter both = new PrintWriter(screen);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), both, both, true, true, true);

        Main.run(terminal, FilingRules::load, "test", directory.resolve("suite") + "");

        String clear = "\r\u001b[K";
        assertThat(screen.toString())
                .startsWith("\r[#######.......................] 25% 1/4\u001b[K" + clear + directory
                        + "/suite/a/second.scenario.yaml: scenario second")
                .contains("\r[###############...............] 50% 2/4\u001b[K" + clear + directory
                        + "/suite/b/third.scenario.yaml:1:1")
                .endsWith("100% 4/4\u001b[K" + clear + "4 scenarios: 2 passed, 1 failed, 1 unreadable\n");
    }

    private CommandLineRun test(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = directory.resolve("suite").toString();
        return CommandLineRun.of(arguments);
    }

    private Path write(String name, String yaml) throws IOException {
        Path file = directory.resolve("suite").resolve(name + ".scenario.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }
}
