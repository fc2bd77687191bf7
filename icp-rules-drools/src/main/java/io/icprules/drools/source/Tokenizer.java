package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens; comments are left out. */
final class Tokenizer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    Tokenizer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens; the last is the end of the file. */
    List<Token> tokens() {
        while (offset < text.length()) {
            next(text.charAt(offset));
        }
        tokens.add(new Token(Kind.END, "", here(), offset, offset));
        return tokens;
    }

    private void next(char c) {
        if (c == '\n') {
            newLine();
        } else if (isSlashes(c)) {
            fullWidth(offset, c == '/' ? offset : offset + 2);
            offset = endOfLine();
        } else if (text.startsWith("/*", offset)) {
            skipComment();
        } else if (c == '"' || FullWidth.isQuote(c)) {
            quoted();
        } else if (FullWidth.half(c) == '\'') {
            singleQuoted(c);
        } else if (Character.isWhitespace(FullWidth.half(c))) {
            blank();
        } else if (Character.isJavaIdentifierStart(FullWidth.half(c))) {
            word();
        } else if (isNumber(FullWidth.half(c))) {
            token(Kind.NUMBER, endOfNumber());
        } else {
            if (c == '。' && text.substring(offset + 1, endOfLine()).isBlank()) {
                semicolon();
                return;
            }
            String two = FullWidth.half(text.substring(offset, Math.min(offset + 2, text.length())));
            token(Kind.SIGN, offset + (LONG_SIGNS.contains(two) ? 2 : 1));
        }
    }

    /** Two slashes, which begin a comment; of the Chinese keyboard too. */
    private boolean isSlashes(char c) {
        return FullWidth.half(c) == '/'
                && offset + 1 < text.length()
                && FullWidth.half(text.charAt(offset + 1)) == '/'
                && c == text.charAt(offset + 1);
    }

    private void newLine() {
        offset++;
        line++;
        lineStart = offset;
    }

    private void skipComment() {
        int end = text.indexOf("*/", offset + 2);
        if (end < 0) {
            problems.add(Slip.COMMENT_OPEN, here(), "comment that does not end", "*/");
        }
        // Without an end it was most likely meant for its line.
        int target = end < 0 ? endOfLine() : end + 2;
        while (offset < target) {
            if (text.charAt(offset) == '\n') {
                newLine();
            } else {
                offset++;
            }
        }
    }

    private void quoted() {
        QuotedText quoted = QuotedText.at(text, offset, endOfLine());
        fullWidth(offset, offset + 1);
        if (quoted.quote() >= 0) {
            fullWidth(quoted.quote(), quoted.quote() + 1);
        }
        if (quoted.open()) {
            problems.add(Slip.QUOTE_OPEN, here(), "text that does not end", "\" at the end of the text");
        }
        tokens.add(new Token(Kind.TEXT, text.substring(offset + 1, quoted.end()), here(), offset, quoted.behind()));
        offset = quoted.behind();
    }

    private void singleQuoted(char quote) {
        int close = text.indexOf(quote == '‘' ? '’' : quote, offset + 1);
        boolean closed = close >= 0 && close < endOfLine();
        if (!closed) {
            problems.add(Slip.QUOTE_OPEN, here(), "text that does not end", "\" at both ends of the text");
        }
        int end = closed ? close : endOfLine();
        int behind = closed ? close + 1 : end;
        tokens.add(new Token(Kind.SINGLE_QUOTED, text.substring(offset + 1, end), here(), offset, behind));
        offset = behind;
    }

    /** A word; before a quote without a partner it is a text whose opening quote was forgotten. */
    private void word() {
        int end = end(offset);
        boolean quote = end < endOfLine() && text.charAt(end) == '"';
        boolean inText = !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).end() == offset
                && tokens.get(tokens.size() - 1).isKind(Kind.TEXT);
        if (quote && !inText && QuotedText.odd(text.substring(end + 1, endOfLine()))) {
            problems.add(Slip.QUOTE_MISSING, here(), text.substring(offset, end + 1), "\" at the start of the text");
            tokens.add(new Token(Kind.TEXT, text.substring(offset, end), here(), offset, end + 1));
            offset = end + 1;
        } else {
            token(Kind.WORD, end);
        }
    }

    /** A Chinese full stop at the end of a line ends a statement; elsewhere it is a point. */
    private void semicolon() {
        problems.addFullWidth(here(), "。", ";");
        tokens.add(new Token(Kind.SIGN, ";", here(), offset, offset + 1));
        offset++;
    }

    /** Skips a blank; several of the Chinese keyboard are one slip. */
    private void blank() {
        fullWidth(offset, offset + 1);
        char first = text.charAt(offset);
        do {
            offset++;
        } while (FullWidth.is(first) && offset < text.length() && text.charAt(offset) == first);
    }

    private String shown(int from, int to) {
        return text.substring(from, to);
    }

    /** Reports the first sign of the Chinese keyboard between two offsets of this line. */
    private void fullWidth(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (FullWidth.is(c)) {
                String half = FullWidth.half(shown(i, to));
                problems.addFullWidth(
                        new Position(line, i - lineStart + 1), half.isBlank() ? "a wide blank" : shown(i, to), half);
                return;
            }
        }
    }

    private boolean isNumber(char c) {
        return Character.isDigit(c)
                || (c == '-'
                        && offset + 1 < text.length()
                        && Character.isDigit(FullWidth.half(text.charAt(offset + 1))));
    }

    private int endOfNumber() {
        int end = end(offset + 1);
        boolean fraction =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        return fraction ? end(end + 1) : end;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(FullWidth.half(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** A token as it was meant; that a sign of it is of the Chinese keyboard is reported. */
    private void token(Kind kind, int end) {
        fullWidth(offset, end);
        tokens.add(new Token(kind, FullWidth.half(text.substring(offset, end)), here(), offset, end));
        offset = end;
    }

    private Position here() {
        return new Position(line, offset - lineStart + 1);
    }
}
