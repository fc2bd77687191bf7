package io.icprules.testkit.bulk;

import io.icprules.api.ErrorCode;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Judges the filings of a file, one a line, into another file: line n of the output belongs to line n of the input. A blank
 * line stays blank; for a line without verdict stands an {@link UnreadableLine}.
 *
 * <p>A run that was interrupted, however, goes on where its last checkpoint was when it is run again, and ends with the bytes
 * of one that was not. Immutable; a run at a time for an output.
 */
public final class BulkRun {

    private final BulkJob job;
    private final BulkListener listener;

    /** A run that does a job. */
    public BulkRun(BulkJob job, BulkListener listener) {
        this.job = job;
        this.listener = listener;
    }

    /**
     * Judges a file, or the rest of it.
     *
     * @param input NDJSON in UTF-8; must not change until the run is done
     * @param output NDJSON; its checkpoint stands beside it until the run is done
     * @return what came of all lines, those before an interruption included
     * @throws BulkException when the run cannot begin, go on or end
     * @throws InterruptedException when the thread was interrupted; the next run goes on
     */
    public BulkTally run(Path input, Path output) throws InterruptedException {
        BulkFiles.check(input, output);
        CheckpointFile file = new CheckpointFile(output);
        try {
            refuseWithoutOutput(output, file);
            try (FileChannel in = FileChannel.open(input, StandardOpenOption.READ);
                    BulkOutput out = BulkOutput.open(output)) {
                Checkpoint from = begin(out, output, file);
                CRC32C seen = goOn(in, out, from, file);
                return judge(input, in, output, out, from, seen, file);
            }
        } catch (IOException e) {
            throw BulkException.unusable(
                    Obstacle.file(e, output),
                    Obstacle.of(e),
                    "Check path, permissions and space on the disk, and give the same command again.",
                    e);
        }
    }

    private BulkTally judge(
            Path input, FileChannel in, Path output, BulkOutput out, Checkpoint from, CRC32C seen, CheckpointFile file)
            throws InterruptedException {
        try {
            long size = in.size();
            listener.begins(from.tally(), from.inputOffset(), size);
            BatchReader reader = new BatchReader(
                    Channels.newInputStream(in),
                    from.inputOffset(),
                    from.tally().lines(),
                    seen);
            Notes notes = new Notes(job.checkpointEvery(), from, out, file);
            BulkTally tally = Pipeline.run(job, listener, input.toString(), reader, out, from.tally(), notes);
            if (reader.offset() != size) {
                throw BulkException.unusable(
                        input,
                        "it had " + size + " bytes when the run began, and " + reader.offset() + " were read",
                        "It must not change during a run. Give the same command again when nothing writes to it.");
            }
            out.force();
            file.remove();
            return tally;
        } catch (IOException e) {
            throw BulkException.stopped(input, output, e);
        }
    }

    /** Where there is no output yet, a run that is refused must not leave an empty one. */
    private void refuseWithoutOutput(Path output, CheckpointFile file) throws IOException {
        @Nullable Checkpoint last = job.overwrite() || Files.exists(output) ? null : file.read();
        if (last != null) {
            refuseIf(last.differences(Checkpoint.start(job)), file);
            refuseIf(last.outputLength() > 0 ? List.of("output: it is gone") : List.of(), file);
        }
    }

    /** The checkpoint to go on from; that of a new run is written before anything else is. */
    private Checkpoint begin(BulkOutput out, Path output, CheckpointFile file) throws IOException {
        Checkpoint start = Checkpoint.start(job);
        @Nullable Checkpoint last = job.overwrite() ? null : file.read();
        if (last != null) {
            refuseIf(last.differences(start), file);
            return last;
        }
        if (!job.overwrite() && out.length() > 0) {
            throw new BulkException(
                    ErrorCode.OUTPUT_TAKEN,
                    output + " is there already, and there is no checkpoint (" + file + ") to go on from.",
                    "Name another output, or add --overwrite to replace it.");
        }
        file.write(start);
        return start;
    }

    /** Checks that input and output are those of the checkpoint, and takes both there. */
    private static CRC32C goOn(FileChannel in, BulkOutput out, Checkpoint from, CheckpointFile file)
            throws IOException {
        List<String> differences = new ArrayList<>();
        CRC32C seen = Prefix.checksum(in, from.inputOffset());
        if (seen == null || seen.getValue() != from.inputChecksum()) {
            differences.add("input: its first " + from.inputOffset() + " bytes have changed");
        }
        if (differences.isEmpty() && !out.cutTo(from.outputLength(), from.outputChecksum())) {
            differences.add("output: its first " + from.outputLength() + " bytes have changed");
        }
        refuseIf(differences, file);
        return seen == null ? new CRC32C() : seen;
    }

    private static void refuseIf(List<String> differences, CheckpointFile file) {
        if (!differences.isEmpty()) {
            throw new BulkException(
                    ErrorCode.RESUME_REFUSED,
                    "The run cannot go on from " + file + ", as it would not end with the verdicts of one run:\n  "
                            + String.join("\n  ", differences),
                    "Use what the interrupted run used, or add --overwrite to start again.");
        }
    }
}
