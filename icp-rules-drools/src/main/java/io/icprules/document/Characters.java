package io.icprules.document;

import java.util.OptionalInt;

/** Which characters a text may hold. */
final class Characters {
    private Characters() {}

    /** The first character of the text that it may not hold. */
    static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(Characters::forbidden).findFirst();
    }

    /** Whether the text holds a character that it may not hold. */
    static boolean anyForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0xD800);
            if (!usual && (Character.isSurrogate(c) || forbidden(c))) {
                // Halves of pairs count only when they stand alone.
                return firstForbidden(text).isPresent();
            }
        }
        return false;
    }

    /**
     * Whether a character can hide or rearrange what a reader sees: controls other than tab and line breaks, marks that
     * change the direction of writing, characters without width, halves of surrogate pairs and non-characters. The
     * joiners U+200C and U+200D stay allowed: emoji and some scripts need them.
     */
    static boolean forbidden(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
