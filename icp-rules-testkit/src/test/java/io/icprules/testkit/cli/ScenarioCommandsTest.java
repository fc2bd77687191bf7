package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios with bases, rows and mistakes on the command line. */
class ScenarioCommandsTest {

    private static final String ROWS = """
            scenario: channel
            base: shop
            table:
              columns: [name, /channel, admissibility]
              rows:
                - [by app, APP, ACCEPTED]
                - [by pc, PC, REJECTED]
            """;

    @TempDir
    private Path folder;

    @Test
    void every_row_counts_and_a_failing_one_is_named() throws IOException {
        write("shop.base.yaml", "base: enterprise-first-filing");
        Path file = write("deep/rows.scenario.yaml", ROWS);

        CommandLineRun run = CommandLineRun.of("test", "--verbose", folder.toString());

        assertThat(run).isEqualTo(new CommandLineRun(1, """
                passed %1$s: channel[by app]
                %1$s: scenario channel[by pc]: 1 of 1 expectations fail
                  in row by pc (line 7)
                  %1$s:7:19: admissibility
                    expected: REJECTED
                    actual:   ACCEPTED
                2 scenarios: 1 passed, 1 failed, 0 unreadable
                """.formatted(file), ""));
    }

    @Test
    void files_with_mistakes_are_told_without_a_stack_trace_and_the_others_still_run() throws IOException {
        Path base = write("shop.base.yaml", "base: enterprise-first-filing\nwith: { chanel: APP }\n");
        Path mistake = write("a.scenario.yaml", "scenario: a\nbase: enterprise-first-filing\nexpect: { rows: R19 }\n");
        Path broken = write("b.scenario.yaml", "scenario: [\n");
        Path badBase = write("c.scenario.yaml", "scenario: c\nbase: shop\nexpect: { row: R19 }\n");
        Path unknown = write("d.scenario.yaml", """
                scenario: d
                base: enterprise-first-filing
                expect:
                  findings: { excludes: [cn-bj-org-holding-foto] }
                """);
        write("e.scenario.yaml", "scenario: e\nbase: enterprise-first-filing\nexpect: { row: R19 }\n");

        CommandLineRun run = CommandLineRun.of("test", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsSubsequence(
                        mistake
                                + ":3:11: ICP-4103 /expect/rows: unknown field; expected one of admissibility, channels,"
                                + " contradictions, coverage, duties, filingType, findings, missingDocuments,"
                                + " preApprovals, requiredDocuments, row, satisfied, silent, sms, steps, undetermined,"
                                + " found (rows)",
                        "  Maybe row was meant.",
                        broken + ":2:1: ICP-4121 (document): syntax error; expected well-formed YAML 1.2",
                        badBase + ":2:7: ICP-4105 /base: wrong value; expected a base without mistakes, found (shop)",
                        "  Mend that file first; its problems are listed, too.",
                        "  Maybe channel was meant.")
                .anyMatch(line -> line.startsWith(base + ":2:9: ICP-4103 /chanel: unknown field"))
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        assertThat(run.out()).isEqualTo("""
                %1$s: scenario d: 1 of 1 expectations fail
                  %1$s:4:26: findings excludes
                    expected: names the rule base knows
                    actual:   cn-bj-org-holding-foto
                    because:  maybe cn-bj-org-holding-photo was meant
                5 scenarios: 1 passed, 1 failed, 3 unreadable
                """.formatted(unknown));
    }

    @Test
    void evaluate_judges_a_scenario_with_a_base_of_its_folder() throws IOException {
        write("shop.base.yaml", "base: enterprise-first-filing\nwith: { channel: APP }\n");
        Path file = write("deep/a.scenario.yaml", "scenario: a\nbase: shop\nexpect: { row: R19 }\n");

        CommandLineRun run = CommandLineRun.of("evaluate", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("As the scenario expects (1 expectations).\n");
    }

    @Test
    void evaluate_takes_one_scenario_and_says_what_runs_several() throws IOException {
        write("shop.base.yaml", "base: enterprise-first-filing");
        Path file = write("rows.scenario.yaml", ROWS);

        CommandLineRun run = CommandLineRun.of("evaluate", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ":1:1: ICP-4114 (document): too many entries; expected one scenario; this"
                        + " file is 2\n  `icp-rules test` runs all scenarios of a file.\n");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
