package io.icprules.testkit.bulk;

import java.io.IOException;

/** Notes now and then how far a run is: after so many lines, or so much output if that comes first. Not thread-safe. */
final class Notes {

    /** Bytes of output after which the run notes how far it is, however few the lines are. */
    static final long OUTPUT = 64L << 20;

    private final int everyLines;
    private final Checkpoint start;
    private final BulkOutput out;
    private final CheckpointFile file;
    private long lines;
    private long length;

    Notes(int everyLines, Checkpoint start, BulkOutput out, CheckpointFile file) {
        this.everyLines = everyLines;
        this.start = start;
        this.out = out;
        this.file = file;
        lines = start.tally().lines();
        length = start.outputLength();
    }

    /** All lines up to the end of a batch are in the output; notes so when it is time. */
    void after(BulkTally tally, Batch last) throws IOException {
        long position = out.position();
        if (tally.lines() - lines < everyLines && position - length < OUTPUT) {
            return;
        }
        out.force();
        file.write(start.after(tally, last, position, out.checksum()));
        lines = tally.lines();
        length = position;
    }
}
