package io.icprules.testkit.bulk;

import io.icprules.document.FilingDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads the input batch by batch. Not thread-safe. */
final class BatchReader {

    /** Lines in a batch, at most: enough to make handing it over cheap, few enough to keep every core busy. */
    static final int LINES = 64;

    /** A batch ends with the line that makes it larger than this. */
    static final int BYTES = 256 * 1024;

    private final InputStream in;
    private final CRC32C checksum;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int limit;
    private long offset;
    private long line;

    /**
     * A reader.
     *
     * @param in the input, where the first batch begins
     * @param offset how many bytes stand before that
     * @param lines how many lines stand before that
     * @param checksum has seen those bytes, and sees all that is read
     */
    BatchReader(InputStream in, long offset, long lines, CRC32C checksum) {
        this.in = in;
        this.offset = offset;
        this.line = lines;
        this.checksum = checksum;
    }

    /** How many bytes of the input have been read, in whole lines. */
    long offset() {
        return offset;
    }

    /**
     * The next batch; {@code null} at the end.
     *
     * @param most lines it holds at most; 1 to {@link #LINES}
     */
    @Nullable Batch next(int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES / 4);
        int[] ends = new int[most];
        int lines = 0;
        while (lines < most && bytes.size() < BYTES && readLine(bytes)) {
            ends[lines] = bytes.size();
            lines++;
        }
        if (lines == 0) {
            return null;
        }
        long first = line + 1;
        line += lines;
        return new Batch(first, bytes.toByteArray(), 0, Arrays.copyOf(ends, lines), offset, checksum.getValue());
    }

    /** Adds the next line, or tells that there is none. */
    private boolean readLine(ByteArrayOutputStream to) throws IOException {
        int begun = to.size();
        boolean any = false;
        while (next < limit || fill()) {
            any = true;
            int end = next;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int room = FilingDocuments.LARGEST + 1 - (to.size() - begun);
            to.write(buffer, next, Math.min(end - next, room));
            boolean whole = end < limit;
            consume(whole ? end + 1 : end);
            if (whole) {
                break;
            }
        }
        return any;
    }

    private void consume(int end) {
        checksum.update(buffer, next, end - next);
        offset += end - next;
        next = end;
    }

    private boolean fill() throws IOException {
        next = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
