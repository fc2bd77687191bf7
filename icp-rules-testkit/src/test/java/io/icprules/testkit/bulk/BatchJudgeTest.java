package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.document.LineBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class BatchJudgeTest {

    /** A short line with a long verdict. */
    private static final String SHORT = "{\"submittedOn\":\"2019-09-20\",\"province\":\"BEIJING\"}\n";

    private static final BulkJob JOB =
            new BulkJob(FilingRules.load(), EvaluationOptions.DEFAULT, verdict -> true, "test", 1, 1, false);

    @Test
    void much_output_is_handed_over_in_pieces_that_make_the_whole() throws IOException {
        byte[] input = ("\n" + SHORT.repeat(BatchReader.LINES - 2) + "x\n").getBytes(StandardCharsets.UTF_8);
        Batch batch = new BatchReader(new ByteArrayInputStream(input), 0, 0, new CRC32C()).next(BatchReader.LINES);
        assertThat(batch).isNotNull();
        int verdict = judge(lines(batch, 2)).output().size() - 1;

        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<BulkTally> pieces = new ArrayList<>();
        for (Batch rest = batch; rest != null; ) {
            BatchResult piece = judge(rest);
            ByteBuffer bytes = piece.output().asByteBuffer();
            assertThat(bytes.remaining()).isBetween(1, BatchSize.MOST + verdict);
            piece.output().writeTo(whole);
            pieces.add(piece.tally());
            rest = piece.rest();
        }

        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(pieces.stream().reduce(BulkTally.NOTHING, BulkTally::plus))
                .isEqualTo(new BulkTally(64, 1, 62, 0, 1, 0));
        List<String> out = whole.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(out).hasSize(64).startsWith("");
        assertThat(out.subList(1, 63)).allMatch(out.get(1)::equals).allMatch(line -> line.length() > 50_000);
        assertThat(out.get(63)).startsWith("{\"line\":64,");
    }

    @Test
    void lines_are_counted_beyond_two_thousand_million() throws IOException {
        long before = 3_000_000_000L;
        Batch batch = new BatchReader(new ByteArrayInputStream(new byte[] {'x'}), 9, before, new CRC32C()).next(1);
        assertThat(batch).isNotNull();
        BatchResult result = judge(batch);

        assertThat(new String(result.output().toBytes(), StandardCharsets.UTF_8))
                .startsWith("{\"line\":3000000001,");
        assertThat(new BulkTally(before, 0, before, 0, 0, 0).plus(result.tally()))
                .isEqualTo(new BulkTally(before + 1, 0, before, 0, 1, 0));
    }

    @Test
    void the_next_batch_is_as_large_as_the_output_of_the_last_allows() {
        BatchSize size = new BatchSize();
        assertThat(size.lines()).isEqualTo(8);
        size.saw(8, 8 * 100);
        assertThat(size.lines()).isEqualTo(BatchReader.LINES);
        size.saw(64, 64 * 20_000);
        assertThat(size.lines()).isEqualTo(26);
        size.saw(26, 26 * 133_000);
        assertThat(size.lines()).isEqualTo(3);
        size.saw(1, 1 << 28);
        assertThat(size.lines()).isEqualTo(1);
    }

    private static Batch lines(Batch batch, int count) {
        return new Batch(1, batch.bytes(), 0, Arrays.copyOf(batch.ends(), count), 0, 0);
    }

    private static BatchResult judge(Batch batch) {
        return BatchJudge.judge(JOB, "f", batch, new LineBuffer());
    }
}
