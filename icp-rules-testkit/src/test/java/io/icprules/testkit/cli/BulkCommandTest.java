package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.bulk.BulkTally;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkCommandTest {

    private static final String REJECTED = "{\"submittedOn\":\"2019-09-20\",\"province\":\"BEIJING\"}\n";

    @TempDir
    private Path folder;

    @Test
    void judges_what_it_can_and_tells_of_the_rest() throws IOException {
        CommandLineRun run = bulk(REJECTED + "{\"cyti\":\"深圳\"}\n\n" + REJECTED);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("4 lines: 0 acceptable, 2 not acceptable, 1 unreadable, 1 blank\n");
        assertThat(run.err()).startsWith(folder.resolve("in.ndjson") + ":2:2: ICP-4103 /cyti: unknown field");
        assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(4);
    }

    @Test
    void the_exit_code_tells_what_came_of_them() throws IOException {
        assertThat(bulk(REJECTED).code()).isEqualTo(1);
        Files.delete(folder.resolve("out.ndjson"));
        assertThat(bulk("").code()).isZero();
    }

    @Test
    void a_second_run_is_refused_with_a_code() throws IOException {
        bulk(REJECTED);
        CommandLineRun second = bulk(REJECTED);
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).startsWith("icp-rules: ICP-6002 ").contains("--overwrite");
        assertThat(bulk(REJECTED, "--overwrite").code()).isEqualTo(1);
    }

    @Test
    void files_of_other_systems_are_read_as_well() throws IOException {
        bulk(REJECTED + REJECTED);
        byte[] expected = Files.readAllBytes(folder.resolve("out.ndjson"));

        String line = REJECTED.strip();
        CommandLineRun run = bulk("\uFEFF" + line + "\r\n" + line, "--overwrite");

        assertThat(run.out()).startsWith("2 lines: 0 acceptable, 2 not acceptable, 0 unreadable");
        assertThat(folder.resolve("out.ndjson")).hasBinaryContent(expected);
    }

    @Test
    void only_the_first_bad_lines_are_told_of() throws IOException {
        String err = bulk("x\n".repeat(500)).err();

        assertThat(err.lines().filter(line -> line.contains("ICP-4121"))).hasSize(20);
        assertThat(err).endsWith("more lines have problems; they stand in the output\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evaluate --bulk a                         | --bulk needs --out.
            evaluate --bulk a --out b c               | no FILE beside
            evaluate --bulk a --out b --jobs 0        | --jobs must be 1 to 1024, found 0
            evaluate --bulk a --out b --jobs 1073741824 | --jobs must be 1 to 1024, found 1073741824
            evaluate --bulk a --out b --checkpoint-every 0 | must be at least 1
            evaluate --bulk - --out b                 | --bulk does not read standard input (-)
            evaluate --bulk a --out -                 | --out does not write to standard output (-)
            evaluate --bulk a --out b --as-of 2019-13-01 | expected a day of the calendar as YYYY-MM-DD
            evaluate --bulk a --out b --overwrit      | Maybe --overwrite was meant.
            evaluate --bulk a --out b --lang zh       | --lang does not go with --bulk
            evaluate --bulk a --out b --receipt r     | --receipt does not go with --bulk
            evaluate --jobs 2 c                       | --jobs needs --bulk
            evaluate                                  | Missing required parameter: 'FILE...'
            """)
    void what_does_not_go_together_is_refused(String arguments, String why) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(why)
                .endsWith("icp-rules evaluate --help tells how to use it.\n")
                .hasLineCount(why.startsWith("Maybe") ? 3 : 2)
                .doesNotContain("java.", "Exception");
    }

    @Test
    void a_crash_is_not_taken_for_a_verdict() throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), REJECTED);
        CommandLineRun full = withRules(input, new OutOfMemoryError("Java heap space"));
        CommandLineRun wrong = withRules(input, new IllegalStateException("张三"));

        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err())
                .startsWith("icp-rules: there is not enough memory.")
                .contains("-Xmx")
                .hasLineCount(2);
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err())
                .contains("java.lang.IllegalStateException at io.icprules.testkit.cli.BulkCommandTest")
                .doesNotContain("张三")
                .hasLineCount(2);
        assertThat(bulk(REJECTED).code()).isEqualTo(1); // goes on
    }

    @Test
    void memory_may_run_out_before_anything_is_judged() throws IOException {
        CommandLineRun run = CommandLineRun.withRules(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                "evaluate",
                Files.writeString(folder.resolve("a.json"), REJECTED).toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("icp-rules: there is not enough memory.");
    }

    private CommandLineRun withRules(Path input, Throwable failure) {
        FilingRules known = FilingRules.load();
        FilingRules failing = new FilingRules() {
            @Override
            public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public RuleBaseDescription describe() {
                return known.describe();
            }
        };
        return CommandLineRun.withRules(
                () -> failing,
                "evaluate",
                "--bulk",
                input.toString(),
                "--out",
                folder.resolve("out.ndjson").toString());
    }

    @Test
    void a_person_sees_rate_and_time_left() {
        StringWriter err = new StringWriter();
        AtomicLong nanos = new AtomicLong();
        BulkReport report = new BulkReport(
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        true,
                        true,
                        false),
                nanos::get);

        report.begins(tally(5_000), 1_000, 4_000);
        nanos.set(100_000_000_000L);
        report.goesOn(tally(5_999), 1_500);
        report.goesOn(tally(7_000), 2_000);
        report.end(tally(7_000));

        assertThat(err.toString())
                .isEqualTo("5,000 lines were done before; going on\n"
                        + "\r[###############...............] 50% 7,000 lines, 20/s, 3:20 left\u001b[K\r\u001b[K");
    }

    private static BulkTally tally(int lines) {
        return new BulkTally(lines, 0, lines, 0, 0, 0);
    }

    private CommandLineRun bulk(String lines, String... more) throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), lines);
        String[] arguments = new String[5 + more.length];
        arguments[0] = "evaluate";
        arguments[1] = "--bulk";
        arguments[2] = input.toString();
        arguments[3] = "--out";
        arguments[4] = folder.resolve("out.ndjson").toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandLineRun.of(arguments);
    }
}
