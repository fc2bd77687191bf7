package io.icprules.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a document, with positions. Not thread-safe. */
final class TextSource {
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    // Where the last place asked for was: on one long line, counting columns from its start each time takes far too
    // long.
    private int lastIndex;
    private int lastLine;
    private int lastColumn;

    private TextSource(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Decodes a document.
     *
     * @param bytes the document; a byte order mark is dropped
     * @param firstLine number of its first line
     * @param problems takes what is wrong
     * @throws FatalProblem when it is too large or not UTF-8
     */
    static TextSource decode(byte[] bytes, int firstLine, Problems problems) {
        if (bytes.length > Limits.BYTES) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    Location.root(firstLine, 1),
                    "at most " + Limits.BYTES + " bytes",
                    null,
                    Hints.SPLIT_DOCUMENT);
            throw new FatalProblem();
        }
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(mark ? 3 : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        // A new decoder reports malformed input; the methods of String would replace it.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        TextSource source = new TextSource(out.flip().toString(), firstLine);
        if (result.isError()) {
            problems.add(
                    ProblemCode.NOT_UTF8, source.location(source.text.length()), "UTF-8", null, Hints.SAVE_AS_UTF8);
            throw new FatalProblem();
        }
        return source;
    }

    String text() {
        return text;
    }

    /** The place of a character, by its index in {@link #text()}, as the location of a whole document. */
    Location location(int index) {
        int clamped = Math.min(Math.max(index, 0), text.length());
        int found = Arrays.binarySearch(lineStarts, clamped);
        int line = found >= 0 ? found : -found - 2;
        if (line != lastLine || clamped < lastIndex) {
            lastIndex = lineStarts[line];
            lastLine = line;
            lastColumn = 0;
        }
        lastColumn += text.codePointCount(lastIndex, clamped);
        lastIndex = clamped;
        return location(line, lastColumn);
    }

    /** The place given by line and column counted from 0, with columns in code points. */
    Location location(int line, int column) {
        return Location.root(firstLine + line, column + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnOnly = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || carriageReturnOnly) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
