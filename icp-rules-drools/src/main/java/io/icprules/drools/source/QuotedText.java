package io.icprules.drools.source;

/**
 * Where a text ends that begins with a double quote. If quotes were forgotten or mistyped it is where the text was most
 * likely meant to end, so that one slip is one problem.
 *
 * @param end offset behind the last character of the text
 * @param behind offset behind its closing quote, which may be missing
 * @param quote offset of a closing quote of the Chinese keyboard; negative if there is none
 * @param open whether the closing quote is missing
 */
record QuotedText(int end, int behind, int quote, boolean open) {

    /** Longer lines are not guessed at, so that no file takes long. */
    private static final int GUESSED = 4000;

    private static final String CUTS = ",)";

    /** The text that begins with the quote at an offset; {@code lineEnd} is the end of its line. */
    static QuotedText at(String text, int offset, int lineEnd) {
        int base = offset + 1;
        int next = text.indexOf('"', base);
        if (text.charAt(offset) == '"' && next >= 0 && next < lineEnd && lineEnd - base > GUESSED) {
            return new QuotedText(next, next + 1, -1, false);
        }
        String rest = text.substring(base, lineEnd);
        if (text.charAt(offset) != '"') {
            int close = closing(rest);
            return close < 0 ? unclosed(text, offset, rest) : closed(rest, base, close);
        }
        int close = rest.indexOf('"');
        if (close < 0) {
            int chinese = strayClosing(rest);
            return chinese < 0 ? unclosed(text, offset, rest) : closed(rest, base, chinese);
        }
        return letterAt(rest, close + 1) && odd(rest, 0, rest.length())
                ? mispaired(rest, base, close)
                : closed(rest, base, close);
    }

    /** Whether a quote before these offsets is without a partner, by the number of those between them. */
    static boolean odd(String text, int from, int to) {
        return to - from <= GUESSED
                && text.substring(from, to).chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private static QuotedText closed(String rest, int base, int close) {
        int quote = FullWidth.isQuote(rest.charAt(close)) ? base + close : -1;
        return new QuotedText(base + close, base + close + 1, quote, false);
    }

    /** The quote found belongs to the next text; this one ends before the comma. */
    private static QuotedText mispaired(String rest, int base, int close) {
        int chinese = strayClosing(rest.substring(0, close));
        if (chinese >= 0) {
            return closed(rest, base, chinese);
        }
        for (int i = 0; i < close; i++) {
            if (CUTS.indexOf(rest.charAt(i)) >= 0) {
                return new QuotedText(base + i, base + i, -1, true);
            }
        }
        return closed(rest, base, close);
    }

    /** In an annotation the last parenthesis closes it; in a condition all of them close something. */
    private static QuotedText unclosed(String text, int offset, String rest) {
        String line = text.substring(text.lastIndexOf('\n', offset) + 1, offset).strip();
        String signs = line.startsWith("@") ? "\\s*\\)?\\s*$" : "[\\s);,]*$";
        int end = offset + 1 + rest.replaceFirst(signs, "").length();
        return new QuotedText(end, end, -1, true);
    }

    /** The quote that closes a text begun with a Chinese one; those inside come in pairs. */
    private static int closing(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '“') {
                depth++;
            } else if (c == '"' || FullWidth.isQuote(c)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    /** The first Chinese closing quote that no opening one stands before. */
    private static int strayClosing(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '“') {
                depth++;
            } else if (c == '”' || c == '＂') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    private static boolean letterAt(String rest, int index) {
        return index < rest.length() && Character.isLetterOrDigit(rest.charAt(index));
    }
}
