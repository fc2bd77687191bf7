package io.icprules.drools.source;

/**
 * Signs of the Chinese keyboard that look like those of rule files. Outside of texts and comments they are mistakes; what was
 * meant is known, so that reading goes on as if it stood there.
 */
final class FullWidth {

    /** Each sign, followed by what was meant. */
    private static final String PUNCTUATION = "、,。.【[】]《<》>￥$¥$·.….—-–-−-";

    private static final char FIRST = '！';
    private static final char LAST = '～';
    /** Before it stand the signs of every keyboard. */
    private static final char FIRST_OF_OTHERS = '\u0080';

    private static final int DISTANCE = '！' - '!';

    private FullWidth() {}

    static boolean is(char c) {
        return half(c) != c;
    }

    /** What was meant; the character itself if it is none of these. */
    static char half(char c) {
        if (c < FIRST_OF_OTHERS) {
            return c;
        }
        if (c >= FIRST && c <= LAST) {
            return (char) (c - DISTANCE);
        }
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        if (isQuote(c)) {
            return '"';
        }
        if (c == '‘' || c == '’') {
            return '\'';
        }
        int at = PUNCTUATION.indexOf(c);
        return at >= 0 && at % 2 == 0 ? PUNCTUATION.charAt(at + 1) : c;
    }

    /** The text with half-width signs. */
    static String half(String text) {
        boolean plain = true;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) < FIRST_OF_OTHERS;
        }
        return plain ? text : anyHalf(text);
    }

    private static String anyHalf(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append(half((char) c)));
        return half.toString();
    }

    static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '＂' || c == '„' || c == '‟';
    }
}
