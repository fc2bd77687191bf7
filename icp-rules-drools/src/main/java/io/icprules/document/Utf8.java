package io.icprules.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at UTF-8. Stateless. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH = 0x8080808080808080L;

    private Utf8() {}

    /**
     * Whether bytes are well-formed UTF-8 without byte order mark at their beginning. Stricter than Jackson, which takes
     * characters in more bytes than they need and halves of surrogate pairs, and takes zeros at the beginning for another
     * encoding.
     */
    static boolean isPlain(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (to - i >= Long.BYTES && ((long) LONGS.get(bytes, i) & HIGH) == 0) {
                i += Long.BYTES;
                continue;
            }
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, to);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return !startsOddly(bytes, from, to);
    }

    private static boolean startsOddly(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return from < to && bytes[from] == (byte) 0xEF;
    }

    /** Length of the character of several bytes that begins here; 0 when it is not well-formed (RFC 3629). */
    private static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC2 || first > 0xF4 || to - at < length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean secondFits = switch (first) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
        for (int i = 2; i < length; i++) {
            secondFits &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return secondFits ? length : 0;
    }
}
