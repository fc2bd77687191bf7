package io.icprules.drools.source;

import io.icprules.api.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a rule file into its text, and says what they may be if they are not UTF-8. */
final class RuleBytes {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BYTE = 0xff;

    private RuleBytes() {}

    static RuleFile read(String path, byte[] bytes, Problems problems) {
        String text = text(bytes, problems);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            problems.add(
                    RuleProblemCode.BYTE_ORDER_MARK,
                    Position.START,
                    Found.BYTE_ORDER_MARK.of(),
                    Expected.FROM_FIRST_BYTE.of());
            text = text.substring(1);
        }
        return new RuleFile(path, text, Sha256.of(bytes));
    }

    private static String text(byte[] bytes, Problems problems) {
        if (isUtf16(bytes)) {
            problems.add(RuleProblemCode.NOT_UTF8, Position.START, Found.UTF16.of(), Expected.UTF8.of());
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Text found = isGbk(bytes) ? Found.GBK.of() : Found.NO_UTF8.of();
            problems.add(RuleProblemCode.NOT_UTF8, Position.START, found, Expected.UTF8.of());
            return "";
        }
    }

    /** A byte order mark of UTF-16, or the zero that every second byte of its ASCII is. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        return (first == 0xfe && second == 0xff)
                || (first == 0xff && second == 0xfe)
                || (first == 0 && second != 0)
                || (first != 0 && second == 0);
    }

    /** Whether all bytes beyond ASCII begin a pair of GBK. */
    private static boolean isGbk(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & BYTE;
            if (lead >= 0x80) {
                i++;
                int trail = i < bytes.length ? bytes[i] & BYTE : 0;
                if (lead == 0x80 || lead == BYTE || trail < 0x40 || trail == 0x7f || trail == BYTE) {
                    return false;
                }
            }
        }
        return true;
    }
}
