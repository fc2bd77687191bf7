package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String REJECTED = "{\"submittedOn\": \"2019-09-20\", \"province\": \"BEIJING\"}";
    private static final String NO_FILING = """
            {"submittedOn": "2019-09-20", "province": "BEIJING", "operation": "SUBMIT",\
             "sites": [{"server": {"region": "OUTSIDE_MAINLAND", "accelerationArea": "NONE"},\
             "domains": [{"name": "a.example", "record": {"status": "NONE"}}]}]}\
            """;

    @TempDir
    private Path directory;

    @Test
    void a_scenario_as_expected_is_fine() throws Exception {
        CommandLineRun run = CommandLineRun.of("evaluate", sample("beijing-enterprise"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("Acceptable once the missing documents are supplied: first filing, Beijing, 2019-09-20\n")
                .endsWith("As the scenario expects (8 expectations).\n");
    }

    @Test
    void evaluate_may_be_left_out_and_chinese_is_written_in_utf_8() throws Exception {
        CommandLineRun run = CommandLineRun.of("--lang", "zh", sample("xinjiang-individual"));

        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).startsWith("不予受理：首次备案，新疆，2019-09-20\n").contains("138****0003");
    }

    @Test
    void a_scenario_that_is_not_as_expected_fails_and_says_why() throws Exception {
        String yaml = Files.readString(Path.of(sample("xinjiang-individual")));
        CommandLineRun run = CommandLineRun.of(file("s.yaml", yaml.replace("deadlineHours: 24", "deadlineHours: 48")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("s\\.yaml:\\d+:20: sms\\.deadlineHours\n")
                .contains("expected: 48")
                .contains("actual:   24");
    }

    @Test
    void a_filing_that_is_not_acceptable_fails() throws Exception {
        CommandLineRun run = CommandLineRun.of("evaluate", file("a.json", REJECTED));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Cannot be decided before more is known")
                .contains("Supply /operation");
    }

    @Test
    void json_is_the_verdict_document() throws Exception {
        CommandLineRun run = CommandLineRun.of("evaluate", "--format", "json", sample("beijing-enterprise"));

        Node verdict = json(run.out());
        assertThat(verdict.at("/admissibility").orElseThrow())
                .hasFieldOrPropertyWithValue("text", "ACCEPTED_WITH_DOCUMENTS");
        assertThat(run.code()).isEqualTo(0);
    }

    @Test
    void an_unreadable_file_is_told_like_a_compiler_and_the_rest_is_judged() throws Exception {
        String broken = file("broken.yaml", "province: BEIJING\nprovinze: BEIJING\n");
        CommandLineRun run = CommandLineRun.of("evaluate", broken, file("a.json", REJECTED));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(broken + ":2:1: ICP-4103 /provinze: unknown field")
                .endsWith("2 filings: 0 acceptable, 1 not, 1 unreadable\n");
        assertThat(run.out()).contains("==> " + directory.resolve("a.json")).contains("Cannot be decided");
    }

    @Test
    void standard_input_is_json_or_yaml_by_its_first_character() {
        CommandLineRun json = CommandLineRun.withInput(" \n" + REJECTED, "evaluate", "-");
        CommandLineRun yaml = CommandLineRun.withInput("\ufeffprovince: BEIJING\nprovinze: x\n", "evaluate", "-");

        assertThat(json.code()).isEqualTo(1);
        assertThat(yaml.code()).isEqualTo(2);
        assertThat(yaml.err()).startsWith("<stdin>:2:1: ICP-4103 /provinze");
    }

    @Test
    void ndjson_gives_a_line_for_each_filing() throws Exception {
        String many = REJECTED + "\n{\"provinze\": 1}\n\n" + REJECTED + "\n";
        CommandLineRun run = CommandLineRun.of("evaluate", "--format", "json", file("many.ndjson", many));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("many.ndjson:2:2: ICP-4103 /provinze");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().toList().get(1)).isEqualTo("null");
        json(run.out().lines().toList().get(2));
    }

    @Test
    void ndjson_from_standard_input_has_to_be_said() {
        CommandLineRun run = CommandLineRun.withInput(
                REJECTED + "\n" + REJECTED, "evaluate", "--format", "json", "--input-format", "ndjson", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void as_of_applies_the_rules_of_another_day() throws Exception {
        CommandLineRun run = CommandLineRun.of("evaluate", "--as-of", "2018-12-01", file("a.json", REJECTED));

        assertThat(run.out()).contains("Beijing, 2018-12-01").endsWith("rules as of 2018-12-01\n");
    }

    @Test
    void a_site_abroad_needs_no_filing_and_that_is_fine() throws Exception {
        CommandLineRun run = CommandLineRun.of("evaluate", file("a.json", NO_FILING));

        assertThat(run.out()).startsWith("No filing is needed");
        assertThat(run.code()).isEqualTo(0);
    }

    @Test
    void colour_is_used_when_asked_for_only() throws Exception {
        assertThat(CommandLineRun.of("evaluate", file("a.json", REJECTED)).out())
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.of("evaluate", "--color", "always", file("a.json", REJECTED))
                        .out())
                .startsWith("\u001b[1;33m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "evaluate --nonsense x", "evaluate --lang fr x", "evaluate - -", "test", ""})
    void bad_usage_is_2(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith(" --help tells how to use it.\n");
        assertThat(run.err().contains("Usage: icp-rules")).isEqualTo(arguments.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch.yaml", "evaluate ."})
    void what_is_no_file_is_told_without_a_stack_trace(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(": cannot be read: "));
    }

    @Test
    void rules_that_fail_are_told_with_their_code() {
        CommandLineRun run = CommandLineRun.withRules(
                () -> {
                    throw new FilingRulesException(ErrorCode.NO_PROVIDER, "There are no rules.", "Add some.");
                },
                "describe");

        assertThat(run).isEqualTo(new CommandLineRun(3, "", "icp-rules: ICP-1001 There are no rules.\nAdd some.\n"));
    }

    @Test
    void help_shows_examples_and_exit_codes() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("Examples:").contains("Exit codes:").contains("  describe ");
    }

    @Test
    void version_names_program_and_rule_base() {
        assertThat(CommandLineRun.of("--version").out())
                .startsWith("icp-rules ")
                .contains("rule base ");
    }

    @Test
    void test_runs_the_scenarios_of_a_directory() throws Exception {
        String good = Files.readString(Path.of(sample("xinjiang-individual")));
        file("good.scenario.yaml", good);
        assertThat(CommandLineRun.of("test", directory.toString()))
                .isEqualTo(new CommandLineRun(0, "1 scenarios: 1 passed, 0 failed, 0 unreadable\n", ""));

        file("bad.scenario.yaml", good.replace("admissibility: REJECTED", "admissibility: ACCEPTED"));
        CommandLineRun failed = CommandLineRun.of("test", directory.toString());
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out())
                .contains("bad.scenario.yaml: scenario xinjiang-individual-out-of-province: 1 of 6 expectations fail")
                .contains("cn-xj-ind-out-of-province-id VIOLATED (BLOCKING) at /subject");

        file("broken.scenario.yaml", "scenario: x\n");
        assertThat(CommandLineRun.of("test", directory.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_test_run_without_scenarios_does_not_pass() {
        assertThat(CommandLineRun.of("test", directory.toString()).code()).isEqualTo(2);
    }

    @Test
    void ledger_accounts_for_every_fact_of_the_fact_base() throws Exception {
        CommandLineRun run = CommandLineRun.of("ledger", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"facts\" : 1470", "\"unaccounted\" : 0", "cn-xj-ind-out-of-province-id");
    }

    @Test
    void ledger_shows_areas_and_topics() throws Exception {
        CommandLineRun run = CommandLineRun.of("ledger", "--summary", "--lang", "zh");
        assertThat(run.out()).contains("事实台账：1470 项事实，未落实 0 项，核实至 2019-09-20", "11 北京", "完整");
    }

    @Test
    void measure_prints_the_time_of_a_verdict() throws Exception {
        CommandLineRun run =
                CommandLineRun.of("measure", "--batches", "1", "--size", "1", sample("beijing-enterprise"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("JVM start to first verdict").containsPattern("a verdict, one thread +\\d+ µs");
    }

    @Test
    void measure_needs_one_filing() {
        assertThat(CommandLineRun.of("measure", "no-such-file.yaml").code()).isEqualTo(2);
    }

    @Test
    void describe_shows_the_rule_base() {
        assertThat(CommandLineRun.of("describe").out())
                .contains("Digest (SHA-256): ")
                .contains("Beijing");
        assertThat(CommandLineRun.of("describe", "--rules").out()).contains("cn-bj-org-holding-photo [DOCUMENT]");
        Node json = json(CommandLineRun.of("describe", "--format", "json").out());
        assertThat(json.child("provinces")).isPresent();
        assertThat(json.child("rules")).isEmpty();
    }

    private static Node json(String text) {
        return FilingDocuments.parse(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON, "out")
                .root();
    }

    private static String sample(String name) throws Exception {
        return Path.of(MainTest.class
                        .getResource("/scenarios/samples/" + name + ".scenario.yaml")
                        .toURI())
                .toString();
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
