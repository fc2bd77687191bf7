package io.icprules.drools.source;

/** A text that is read from front to back, and where in it reading has come to. */
final class SourceText {

    private final String text;
    private final Problems problems;
    private int offset;
    private int line = 1;
    private int lineStart;
    private int lineEnd;

    SourceText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        lineEnd = endOfLine(0);
    }

    String text() {
        return text;
    }

    int offset() {
        return offset;
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    char peek() {
        return text.charAt(offset);
    }

    /** The character so many further on, as it was meant; a line feed behind the last. */
    char half(int ahead) {
        return offset + ahead < text.length() ? FullWidth.half(text.charAt(offset + ahead)) : '\n';
    }

    boolean startsWith(String sign) {
        return text.startsWith(sign, offset);
    }

    Position here() {
        return at(offset);
    }

    /** Offset of the end of this line. */
    int lineEnd() {
        return lineEnd;
    }

    /** Goes on to an offset, over lines if need be. */
    void goTo(int target) {
        while (lineEnd < target) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(lineStart);
        }
        offset = target;
    }

    /** Reports the first sign of the Chinese keyboard between two offsets of this line. */
    void reportFullWidth(int from, int to) {
        for (int i = from; i < to; i++) {
            // A no-break space is forbidden anywhere, and told as such.
            if (FullWidth.is(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                String found = text.substring(i, to);
                String half = FullWidth.half(found);
                problems.addFullWidth(at(i), half.isBlank() ? Found.WIDE_BLANK.of() : Wording.written(found), half);
                return;
            }
        }
    }

    private Position at(int place) {
        return new Position(line, place - lineStart + 1);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
