package io.icprules.document;

import java.util.function.Function;

/**
 * Remembers the JSON of values that come again and again. Of limited size: a value may push out another, which is then encoded
 * anew. Thread-safe without locks, as an entry is immutable and it does not matter which thread's stays.
 */
final class Encoded {

    /** Three times the texts of the bundled rules; at most some megabytes. */
    private static final int SLOTS = 1 << 14;

    private static final Entry[] ENTRIES = new Entry[SLOTS];

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(Object value, byte[] json) {}

    private Encoded() {}

    static <T> byte[] of(T value, Function<T, byte[]> encoder) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Entry known = ENTRIES[slot];
        if (known != null && (known.value == value || known.value.equals(value))) {
            return known.json;
        }
        byte[] json = encoder.apply(value);
        ENTRIES[slot] = new Entry(value, json);
        return json;
    }
}
