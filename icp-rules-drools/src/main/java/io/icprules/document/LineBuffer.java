package io.icprules.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of NDJSON in the making, for callers that write many: it can be emptied and used again. Not thread-safe, but may go from
 * thread to thread.
 */
public final class LineBuffer {

    private static final int FIRST = 1024;

    private byte[] bytes = new byte[FIRST];
    private int size;

    /** Makes an empty buffer. */
    public LineBuffer() {}

    /**
     * Adds a record as {@link FilingDocuments#writeLine(Record)} writes it.
     *
     * @param value the record, such as a verdict
     */
    public void addLine(Record value) {
        new LineWriter(this).record(value);
        add('\n');
    }

    /** Adds an empty line. */
    public void addEmptyLine() {
        add('\n');
    }

    /** Empties the buffer and keeps its memory. */
    public void clear() {
        size = 0;
    }

    /** Bytes in the buffer. */
    public int size() {
        return size;
    }

    /** A view of the bytes, good until the buffer is changed. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(bytes, 0, size).asReadOnlyBuffer();
    }

    /** Writes the bytes to a stream. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void add(int b) {
        ensure(1);
        bytes[size++] = (byte) b;
    }

    void add(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Adds a text in quotes. */
    @SuppressWarnings("deprecation") // the fastest way to the bytes of a text of ASCII characters, and checked
    void addQuoted(String text) {
        int length = text.length();
        ensure(length + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        text.getBytes(0, length, to, at);
        if (!isAscii(text, to, at)) {
            add(JsonWriter.quoted(text).getBytes(StandardCharsets.UTF_8));
            return;
        }
        to[at + length] = '"';
        size = at + length + 1;
    }

    /** Whether these are the bytes of the text, and need no escape. */
    private static boolean isAscii(String text, byte[] low, int from) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            byte b = low[from + i];
            if (b < ' ' || b > '~' || b == '"' || b == '\\' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
