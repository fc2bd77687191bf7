package io.icprules.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the JSON of values that come again and again. Of limited size: a value may push out another, which is then encoded
 * anew. Thread-safe without locks, as an entry is immutable and it does not matter which thread's stays.
 */
final class Encoded {

    /** Three times the texts of the bundled rules; at most some megabytes. */
    private static final int SLOTS = 1 << 14;

    private static final @Nullable Entry[] ENTRIES = new @Nullable Entry[SLOTS];

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(Object value, byte[] json) {

        boolean isOf(Object other) {
            return value == other || value.equals(other);
        }
    }

    private Encoded() {}

    static <T> byte[] of(T value, Function<T, byte[]> encoder) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Entry first = ENTRIES[slot];
        if (first != null && first.isOf(value)) {
            return first.json;
        }
        // Two values may share a slot, and come in turns: the one pushed out gets a second chance next door.
        Entry second = ENTRIES[slot ^ 1];
        if (second != null && second.isOf(value)) {
            return second.json;
        }
        byte[] json = encoder.apply(value);
        ENTRIES[slot ^ 1] = first;
        ENTRIES[slot] = new Entry(value, json);
        return json;
    }
}
