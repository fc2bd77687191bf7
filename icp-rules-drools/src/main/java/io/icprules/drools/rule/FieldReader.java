package io.icprules.drools.rule;

import io.icprules.api.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link FieldWriter} wrote, one field after another. From an array, as streams take longer to start. Used on one
 * thread.
 */
final class FieldReader {

    private final byte[] bytes;
    private int at;

    /** A reader of fields from an offset on. */
    FieldReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = value << Byte.SIZE | (bytes[at++] & 0xff);
        }
        return value;
    }

    long bits() {
        long high = number();
        return high << Integer.SIZE | Integer.toUnsignedLong(number());
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Nullable String optional() {
        return isThere() ? text() : null;
    }

    Text bilingual() {
        return new Text(text(), text());
    }

    @Nullable Text optionalBilingual() {
        return isThere() ? bilingual() : null;
    }

    @Nullable LocalDate date() {
        return isThere() ? LocalDate.ofEpochDay(bits()) : null;
    }

    List<String> list() {
        String[] list = new String[number()];
        for (int i = 0; i < list.length; i++) {
            list[i] = text();
        }
        return List.of(list);
    }

    private boolean isThere() {
        return bytes[at++] != 0;
    }
}
