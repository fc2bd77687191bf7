package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.document.ApplicationLine;
import io.icprules.document.FilingDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {

    private static final int LINES = 1_000;
    private static final FilingRules RULES = FilingRules.load();

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("in.ndjson");
        output = folder.resolve("out.ndjson");
        BulkFilings.write(input, LINES, 7);
    }

    @Test
    void line_n_of_the_output_belongs_to_line_n_of_the_input() throws Exception {
        BulkTally tally = run(job(RULES, 3));

        List<String> in = Files.readAllLines(input);
        List<String> out = Files.readAllLines(output);
        assertThat(out).hasSize(LINES);
        assertThat(tally.lines()).isEqualTo(LINES);
        assertThat(tally.acceptable() + tally.notAcceptable() + tally.unreadable() + tally.blank())
                .isEqualTo(LINES);
        assertThat(tally.blank()).isEqualTo(10);
        for (int i = 0; i < LINES; i++) {
            byte[] line = in.get(i).getBytes(StandardCharsets.UTF_8);
            FilingApplication filing = in.get(i).isEmpty()
                    ? null
                    : FilingDocuments.readLine(line, 0, line.length, 1, "f").application();
            if (filing != null) {
                assertThat(out.get(i) + "\n")
                        .isEqualTo(
                                new String(FilingDocuments.writeLine(RULES.evaluate(filing)), StandardCharsets.UTF_8));
            } else {
                assertThat(out.get(i)).matches("|\\{\"line\":" + (i + 1) + ",\"problems\":\\[\\{\"code\":\"ICP-41.*");
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**checkpoint*");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "200, 1", "201, 3", "640, 2", "930, 3"})
    void an_interrupted_run_goes_on(int stop, int jobs) throws Exception {
        BulkTally whole = run(job(RULES, 2));
        byte[] expected = Files.readAllBytes(output);
        Files.delete(output);

        interrupt(job(RULES, jobs), stop);
        assertThat(Files.size(output)).isLessThan(expected.length);
        BulkTally resumed = run(job(RULES, 4 - jobs));

        assertThat(resumed).isEqualTo(whole);
        assertThat(output).hasBinaryContent(expected);
        assertThat(folder).isDirectoryNotContaining("glob:**checkpoint*");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void lines_with_long_verdicts_keep_their_order(int jobs) throws Exception {
        LocalDate first = LocalDate.of(2019, 9, 20);
        List<String> lines = IntStream.range(0, 900)
                .mapToObj(i -> i % 300 < 200
                        ? "" // so that the next batches are large
                        : "{\"submittedOn\":\"" + first.plusDays(i) + "\",\"province\":\"BEIJING\"}")
                .toList();
        Files.write(input, lines);

        BulkTally tally = run(job(RULES, jobs));

        assertThat(tally).isEqualTo(new BulkTally(900, 600, 0, 300, 0, 0));
        List<String> out = Files.readAllLines(output);
        assertThat(out).hasSize(900);
        for (int i = 0; i < 900; i++) {
            assertThat(out.get(i).isEmpty()).isEqualTo(i % 300 < 200);
            assertThat(out.get(i)).matches(i % 300 < 200 ? "" : ".*\"asOf\":\"" + first.plusDays(i) + "\".*");
        }
    }

    @Test
    void it_does_not_go_on_with_anything_else() throws Exception {
        interrupt(job(RULES, 2), 640);
        byte[] in = Files.readAllBytes(input);
        byte[] out = Files.readAllBytes(output);

        refused(job(RULES, 2, new EvaluationOptions(null, true), false), "options: then asOf= everyFinding=false, now");
        refused(job(RULES, 2, new EvaluationOptions(LocalDate.of(2019, 9, 12), false), false), "asOf=2019-09-12");
        refused(job(new OtherRules(), 2), "rule base: then ");
        Files.write(input, changed(in));
        refused(job(RULES, 2), "input: its first ");
        Files.write(input, new byte[10]);
        refused(job(RULES, 2), "input: its first ");
        Files.write(input, in);
        Files.write(output, changed(out));
        refused(job(RULES, 2), "output: its first ");
        Files.writeString(folder.resolve("out.ndjson.checkpoint"), "{\"half\":");
        refused(job(RULES, 2), "is not a checkpoint of this program");

        run(job(RULES, 2, EvaluationOptions.DEFAULT, true));
        assertThat(Files.readAllLines(output)).hasSize(LINES);
    }

    private void refused(BulkJob job, String why) {
        assertThatThrownBy(() -> run(job))
                .isInstanceOfSatisfying(
                        BulkException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RESUME_REFUSED))
                .hasMessageContainingAll("ICP-6001", why, "--overwrite");
    }

    @Test
    void it_does_not_write_over_what_is_there() throws Exception {
        Files.writeString(output, "");
        run(job(RULES, 2));
        byte[] before = Files.readAllBytes(output);

        taken(output, "no checkpoint");
        taken(input, "is the input");
        assertThat(output).hasBinaryContent(before);
        try (BulkOutput other = BulkOutput.open(folder.resolve("other"))) {
            assertThat(other.length()).isZero();
            taken(folder.resolve("other"), "by another run");
        }
    }

    private void taken(Path file, String why) {
        assertThatThrownBy(() -> new BulkRun(job(RULES, 2), new Quiet()).run(input, file))
                .isInstanceOf(BulkException.class)
                .hasMessageContainingAll("ICP-6002", why);
    }

    @Test
    void it_says_which_file_cannot_be_used() {
        assertThatThrownBy(() -> new BulkRun(job(RULES, 2), new Quiet()).run(folder.resolve("none"), output))
                .hasMessageContainingAll("ICP-6003", "none: there is no such file");
        unusable(folder.resolve("no/such"), "its folder does not exist");
        unusable(folder, "it is a folder");
        unusable(input.resolve("out"), "in.ndjson is not a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**{out,checkpoint}*");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_is_no_output() {
        unusable(Path.of("/dev/null"), "it is not a plain file");
        assertThat(Path.of("/dev/null.checkpoint")).doesNotExist();
    }

    private void unusable(Path file, String why) {
        assertThatThrownBy(() -> new BulkRun(job(RULES, 2), new Quiet()).run(input, file))
                .hasMessageContainingAll("ICP-6003", file + ": ", why)
                .hasMessageNotContaining("goes on");
    }

    @Test
    void a_refused_run_leaves_no_output() throws Exception {
        Path checkpoint = Files.writeString(folder.resolve("out.ndjson.checkpoint"), "{\"half\": 1}");
        assertThatThrownBy(() -> run(job(RULES, 2)))
                .hasMessageContaining("is not a checkpoint of this program")
                .hasMessageNotContaining("half");
        assertThat(output).doesNotExist();

        Files.delete(checkpoint);
        interrupt(job(RULES, 2), 640);
        Files.delete(output);
        refused(job(new OtherRules(), 2), "rule base: then ");
        refused(job(RULES, 2), "output: it is gone");
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 10_000_000})
    void an_input_that_changes_meanwhile_is_no_success(int size) throws Exception {
        BulkRun changing = new BulkRun(job(RULES, 1), new Quiet() {
            @Override
            public void begins(BulkTally before, long offset, long all) {
                try (FileChannel file = FileChannel.open(input, StandardOpenOption.WRITE)) {
                    file.truncate(size);
                    file.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        assertThatThrownBy(() -> changing.run(input, output))
                .isInstanceOf(BulkException.class)
                .hasMessageContainingAll("ICP-6003", "bytes when the run began, and " + (size + 1) + " were read");
        assertThat(folder.resolve("out.ndjson.checkpoint")).exists();
    }

    @Test
    void threads_are_bounded() {
        assertThat(job(RULES, BulkJob.MOST_JOBS).inFlight()).isPositive();
        assertThatThrownBy(() -> job(RULES, 1 << 30)).hasMessageContaining("1 to 1024, found 1073741824");
    }

    @Test
    void rules_that_fail_on_one_filing_do_not_stop_the_rest() throws Exception {
        AtomicInteger judged = new AtomicInteger();
        BulkTally tally = run(job(
                new OtherRules() {
                    @Override
                    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
                        if (judged.incrementAndGet() == 50) {
                            throw new FilingRulesException(ErrorCode.CONSEQUENCE_FAILED, "It failed.", "Report it.");
                        }
                        return super.evaluate(application, options);
                    }
                },
                1));

        assertThat(tally.failed()).isEqualTo(1);
        assertThat(Files.readAllLines(output))
                .hasSize(LINES)
                .filteredOn(line -> line.contains("ICP-3001"))
                .singleElement()
                .asString()
                .startsWith("{\"line\":5");
    }

    @Test
    void what_waits_is_bounded_however_slow_the_output_is() throws Exception {
        AtomicInteger judged = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        CountDownLatch ahead = new CountDownLatch(new BatchSize().lines() + 1);
        OtherRules counted = new OtherRules() {
            @Override
            public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
                judged.incrementAndGet();
                ahead.countDown();
                return super.evaluate(application, options);
            }
        };
        BulkJob job = job(counted, 1);
        new BulkRun(job, new Quiet() {
                    @Override
                    public void goesOn(BulkTally tally, long offset) {
                        awaitLatch(ahead); // so slow that judging is ahead once the first batch is written
                        most.accumulateAndGet(judged.get() - tally.acceptable() - tally.notAcceptable(), Math::max);
                    }
                })
                .run(input, output);

        assertThat(most.get()).isBetween(1L, (long) job.inFlight() * BatchReader.LINES);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_error_line_tells_nothing_of_persons() throws Exception {
        Files.writeString(input, "{\"张三\": \"110101198503150009\", \"responsiblePerson\": {\"name\": 13800000001}}\n");
        run(job(RULES, 1));

        assertThat(Files.readString(output))
                .contains("\"code\":\"ICP-4103\",\"column\":2", "ICP-4104")
                .doesNotContain("张三", "1101", "1380");
    }

    private BulkTally run(BulkJob job) throws InterruptedException {
        return new BulkRun(job, new Quiet()).run(input, output);
    }

    private void interrupt(BulkJob job, int stop) {
        assertThatThrownBy(() -> new BulkRun(job, new Quiet() {
                            @Override
                            public void goesOn(BulkTally tally, long offset) {
                                if (tally.lines() >= stop) {
                                    throw new IllegalStateException("stopped");
                                }
                            }
                        })
                        .run(input, output))
                .hasMessage("stopped");
    }

    private static byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[changed.length / 4] ^= 1;
        return changed;
    }

    private static BulkJob job(FilingRules rules, int jobs) {
        return job(rules, jobs, EvaluationOptions.DEFAULT, false);
    }

    private static BulkJob job(FilingRules rules, int jobs, EvaluationOptions options, boolean overwrite) {
        return new BulkJob(
                rules, options, v -> v.admissibility() == Admissibility.ACCEPTED, "test", jobs, 128, overwrite);
    }

    /** The same rules under another name. */
    private static class OtherRules implements FilingRules {
        @Override
        public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
            return RULES.evaluate(application, options);
        }

        @Override
        public RuleBaseDescription describe() {
            RuleBaseDescription known = RULES.describe();
            return new RuleBaseDescription(
                    new io.icprules.api.verdict.RuleBaseId("other", "0123"),
                    known.verifiedFrom(),
                    known.verifiedThrough(),
                    known.provinces(),
                    known.rules(),
                    known.layers(),
                    known.withdrawn(),
                    List.of());
        }
    }

    /** Listens to nothing. */
    private static class Quiet implements BulkListener {
        @Override
        public void begins(BulkTally before, long offset, long size) {}

        @Override
        public void unreadable(ApplicationLine line) {}

        @Override
        public void failed(String message) {}

        @Override
        public void goesOn(BulkTally tally, long offset) {}
    }
}
