package io.icprules.testkit.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in columns, where a Chinese character takes two. */
public final class Wrapping {

    /** Marks that may not stand at the start of a line (避头尾). */
    private static final String NOT_FIRST = "，。；：、？！）》」』】”’…";

    private Wrapping() {}

    /** The columns a text takes on a terminal. */
    public static int columns(String text) {
        return text.codePoints().map(Wrapping::columns).sum();
    }

    /**
     * Breaks a text at spaces and between Chinese characters; a single word that is too long stands alone.
     *
     * @param text what to break
     * @param width columns of a line
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            int columns = columns(piece.stripTrailing());
            if (used > 0 && used + columns > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += columns(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text cut where it may be broken; spaces stay with what stands before them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int previous = 0;
        for (int c : text.codePoints().toArray()) {
            if (!piece.isEmpty() && mayBreak(previous, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            previous = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || (columns(before) == 2 && "（《「『【“".indexOf(before) < 0) || columns(after) == 2;
    }

    private static int columns(int codePoint) {
        if (codePoint < 0x1100) {
            return 1;
        }
        boolean wide = codePoint <= 0x115f
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
                || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
