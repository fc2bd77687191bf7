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

    private static final String CUTS = ",)";

    /** The text that begins with the quote at an offset; {@code lineEnd} is the end of its line. */
    static QuotedText at(String text, int offset, int lineEnd) {
        String rest = text.substring(offset + 1, lineEnd);
        int base = offset + 1;
        if (text.charAt(offset) != '"') {
            int close = closing(rest);
            return close < 0 ? unclosed(text, offset, rest) : closed(rest, base, close);
        }
        int close = rest.indexOf('"');
        if (close < 0) {
            int chinese = strayClosing(rest);
            return chinese < 0 ? unclosed(text, offset, rest) : closed(rest, base, chinese);
        }
        return odd(rest) && letterAt(rest, close + 1) ? mispaired(rest, base, close) : closed(rest, base, close);
    }

    /** How many quotes stand in the rest of the line decides who is without a partner. */
    static boolean odd(String rest) {
        return rest.chars().filter(c -> c == '"').count() % 2 == 0;
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
