package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCommandTest {

    private static final String SAMPLES = Path.of("..", "docs", "samples").toString();

    @TempDir
    private Path directory;

    @Test
    void the_report_is_text_and_all_is_fine_without_a_threshold() {
        CommandLineRun run = CommandLineRun.of("coverage", SAMPLES);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).startsWith("Rule coverage: rule base 2019.9.20, 2234 rules with ");
    }

    @Test
    void a_threshold_that_is_missed_names_the_rules() {
        CommandLineRun run = CommandLineRun.of("coverage", SAMPLES, "--rules", "cn-xj-ind-*", "--min-fired", "99.5");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("scenarios fired ")
                .contains("expected at least 99.5 %. Never fired:\n  province/65-xinjiang.drl:");
    }

    @Test
    void a_threshold_that_is_met_is_silent() {
        CommandLineRun run = CommandLineRun.of(
                "coverage", SAMPLES, "--rules", "cn-xj-ind-out-of-province-id", "--min-fired", "100", "--lang", "zh");

        assertThat(run.code()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("规则覆盖率：规则库 2019.9.20，规则 1 条，条件 4 项\n");
    }

    @Test
    void generated_filings_are_a_source_of_their_own() {
        CommandLineRun run = CommandLineRun.of(
                "coverage",
                "--properties",
                "40",
                "--seed",
                "3",
                "--rules",
                "cn-nat-address-region",
                "--min-reached",
                "100");
        CommandLineRun again = CommandLineRun.of(
                "coverage",
                "--properties",
                "40",
                "--seed",
                "3",
                "--rules",
                "cn-nat-address-region",
                "--min-reached",
                "100");

        assertThat(run.code()).as(run.err()).isEqualTo(0);
        assertThat(run.out()).contains("  generated filings       40      1  100.00 %");
        assertThat(again).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "json, '{'", "text, Rule coverage: "})
    void a_report_goes_to_a_file_and_its_summary_to_the_terminal(String format, String start) throws Exception {
        Path file = directory.resolve("report");
        CommandLineRun run = CommandLineRun.of(
                "coverage", SAMPLES, "--format", format, "--out", file.toString(), "--rules", "cn-xj-*");

        assertThat(run.code()).isEqualTo(0);
        assertThat(Files.readString(file)).startsWith(start).contains("province/65-xinjiang.drl");
        assertThat(run.out())
                .startsWith("Rule coverage: ")
                .contains("  scenarios  ")
                .doesNotContain("Never fired");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        String file = directory.resolve("no-folder").resolve("report").toString();
        CommandLineRun run = CommandLineRun.of("coverage", SAMPLES, "--out", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(file + ": cannot be written (NoSuchFileException)\n");
    }

    @Test
    void a_scenario_with_a_mistake_is_told_and_the_others_count() throws Exception {
        Files.writeString(directory.resolve("broken.scenario.yaml"), "scenario: x\napplikation: {}\n");
        Files.copy(Path.of(SAMPLES, "xinjiang-individual.scenario.yaml"), directory.resolve("fine.scenario.yaml"));
        CommandLineRun run = CommandLineRun.of(
                "coverage", directory.toString(), "--rules", "cn-xj-ind-out-of-province-id", "--min-fired", "100");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("broken.scenario.yaml:2:1: ").doesNotContain("Never fired");
        assertThat(run.out()).contains("  scenarios        1      1  100.00 %");
    }

    @Test
    void bad_usage_is_told() {
        assertThat(CommandLineRun.of("coverage").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("coverage").err()).startsWith("Nothing to count");
        assertThat(CommandLineRun.of("coverage", SAMPLES, "--min-fired", "101").err())
                .startsWith("percent is 101.0; expected a number from 0 to 100");
        assertThat(CommandLineRun.of("coverage", SAMPLES, "--rules", "cn-xx-*").code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("coverage", directory.toString()).err())
                .isEqualTo("There is no scenario below the paths given.\n");
        assertThat(CommandLineRun.of("coverage", directory.resolve("none").toString())
                        .code())
                .isEqualTo(2);
    }
}
