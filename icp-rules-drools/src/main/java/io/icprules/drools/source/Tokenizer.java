package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens; comments are left out. */
final class Tokenizer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final SourceText source;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        source = new SourceText(text, problems);
    }

    /** All tokens; the last is the end of the file. */
    List<Token> tokens() {
        while (!source.atEnd()) {
            next(source.peek());
        }
        add(Kind.END, "", source.offset());
        return tokens;
    }

    private void next(char c) {
        char half = FullWidth.half(c);
        if (half == '/' && source.half(1) == '/' && text.charAt(source.offset() + 1) == c) {
            source.reportFullWidth(source.offset(), source.offset() + 2);
            source.goTo(source.lineEnd());
        } else if (source.startsWith("/*")) {
            skipComment();
        } else if (half == '"') {
            quoted();
        } else if (half == '\'') {
            singleQuoted(c);
        } else if (Character.isWhitespace(half)) {
            blank(c);
        } else if (Character.isJavaIdentifierStart(half)) {
            word();
        } else if (Character.isDigit(half) || (half == '-' && Character.isDigit(source.half(1)))) {
            token(Kind.NUMBER, endOfNumber());
        } else {
            sign(c, half);
        }
    }

    private void skipComment() {
        int end = text.indexOf("*/", source.offset() + 2);
        if (end < 0) {
            problems.add(Slip.COMMENT_OPEN, source.here(), Found.COMMENT_OPEN.of(), Wording.written("*/"));
        }
        // Without an end it was most likely meant for its line.
        source.goTo(end < 0 ? source.lineEnd() : end + 2);
    }

    private void quoted() {
        int start = source.offset();
        QuotedText quoted = QuotedText.at(text, start, source.lineEnd());
        source.reportFullWidth(start, start + 1);
        if (quoted.quote() >= 0) {
            source.reportFullWidth(quoted.quote(), quoted.quote() + 1);
        }
        if (quoted.open()) {
            problems.add(Slip.QUOTE_OPEN, source.here(), Found.TEXT_OPEN.of(), Expected.QUOTE_BEHIND.of());
        }
        add(Kind.TEXT, text.substring(start + 1, quoted.end()), quoted.behind());
    }

    private void singleQuoted(char quote) {
        int start = source.offset();
        int close = text.indexOf(quote == '‘' ? '’' : quote, start + 1);
        boolean closed = close >= 0 && close < source.lineEnd();
        if (!closed) {
            problems.add(Slip.QUOTE_OPEN, source.here(), Found.TEXT_OPEN.of(), Expected.QUOTES_AROUND.of());
        }
        int end = closed ? close : source.lineEnd();
        add(Kind.SINGLE_QUOTED, text.substring(start + 1, end), closed ? close + 1 : end);
    }

    /** A word; before a quote without a partner it is a text whose opening quote was forgotten. */
    private void word() {
        int start = source.offset();
        int end = end(start);
        boolean quote = end < source.lineEnd() && text.charAt(end) == '"';
        boolean inText = !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).end() == start
                && tokens.get(tokens.size() - 1).isKind(Kind.TEXT);
        if (quote && !inText && QuotedText.odd(text, end + 1, source.lineEnd())) {
            problems.add(
                    Slip.QUOTE_MISSING,
                    source.here(),
                    Wording.written(text.substring(start, end + 1)),
                    Expected.QUOTE_BEFORE.of());
            add(Kind.TEXT, text.substring(start, end), end + 1);
        } else {
            token(Kind.WORD, end);
        }
    }

    /** Skips a blank; several of the Chinese keyboard are one slip. */
    private void blank(char first) {
        int end = source.offset() + 1;
        source.reportFullWidth(source.offset(), end);
        while (FullWidth.is(first) && end < text.length() && text.charAt(end) == first) {
            end++;
        }
        source.goTo(end);
    }

    private void sign(char c, char half) {
        int start = source.offset();
        // A Chinese full stop at the end of a line ends a statement; elsewhere it is a point.
        if (c == '。' && text.substring(start + 1, source.lineEnd()).isBlank()) {
            problems.addFullWidth(source.here(), Wording.written("。"), ";");
            add(Kind.SIGN, ";", start + 1);
            return;
        }
        boolean two = LONG_SIGNS.contains("" + half + source.half(1));
        token(Kind.SIGN, start + (two ? 2 : 1));
    }

    private int endOfNumber() {
        int end = end(source.offset() + 1);
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

    /** A token as it was meant; that a sign of it is of the Chinese keyboard is reported. */
    private void token(Kind kind, int end) {
        source.reportFullWidth(source.offset(), end);
        add(kind, FullWidth.half(text.substring(source.offset(), end)), end);
    }

    private void add(Kind kind, String content, int behind) {
        tokens.add(new Token(kind, content, source.here(), source.offset(), behind));
        source.goTo(behind);
    }
}
