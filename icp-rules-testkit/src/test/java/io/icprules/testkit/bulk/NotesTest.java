package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    private static final Checkpoint START = Checkpoint.start(
            new BulkJob(FilingRules.load(), EvaluationOptions.DEFAULT, verdict -> true, "test", 1, 1, false));

    @TempDir
    private Path folder;

    @Test
    void much_output_is_noted_however_few_the_lines_are() throws IOException {
        Path output = folder.resolve("out");
        CheckpointFile file = new CheckpointFile(output);
        try (BulkOutput out = BulkOutput.open(output)) {
            Notes notes = new Notes(20_000, START, out, file);
            notes.after(lines(3), batch(30));
            assertThat(file.read()).isNull();

            out.write(ByteBuffer.allocate((int) Notes.OUTPUT));
            notes.after(lines(4), batch(40));
            assertThat(file.read()).isEqualTo(START.after(lines(4), batch(40), Notes.OUTPUT, out.checksum()));

            notes.after(lines(20_003), batch(50));
            assertThat(tally(file)).isEqualTo(lines(4));
            notes.after(lines(20_004), batch(60));
            assertThat(tally(file)).isEqualTo(lines(20_004));
        }
    }

    private static BulkTally tally(CheckpointFile file) throws IOException {
        Checkpoint read = file.read();
        assertThat(read).isNotNull();
        return read.tally();
    }

    private static BulkTally lines(long lines) {
        return new BulkTally(lines, 0, lines, 0, 0, 0);
    }

    private static Batch batch(long end) {
        return new Batch(1, new byte[0], 0, new int[0], end, 7);
    }
}
