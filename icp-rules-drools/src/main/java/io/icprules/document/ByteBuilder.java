package io.icprules.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a JSON document in the making. Not thread-safe. */
final class ByteBuilder {

    private static final int FIRST = 1024;

    private byte[] bytes = new byte[FIRST];
    private int size;

    void add(int b) {
        ensure(1);
        bytes[size++] = (byte) b;
    }

    void add(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Adds a text of ASCII characters. */
    void addPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /** Adds a text in quotes. */
    void addQuoted(String text) {
        int length = text.length();
        ensure(length + 2);
        int begun = size;
        byte[] to = bytes;
        to[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                size = begun;
                add(JsonWriter.quoted(text).getBytes(StandardCharsets.UTF_8));
                return;
            }
            to[size++] = (byte) c;
        }
        to[size++] = '"';
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
