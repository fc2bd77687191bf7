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
            char c = text.charAt(offset);
            if (c == '\n') {
                newLine();
            } else if (Character.isWhitespace(c)) {
                offset++;
            } else if (text.startsWith("//", offset)) {
                offset = endOfLine();
            } else if (text.startsWith("/*", offset)) {
                skipComment();
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                token(Kind.WORD, end(offset));
            } else if (isNumber(c)) {
                token(Kind.NUMBER, endOfNumber());
            } else {
                token(Kind.SIGN, offset + (LONG_SIGNS.stream().anyMatch(s -> text.startsWith(s, offset)) ? 2 : 1));
            }
        }
        tokens.add(new Token(Kind.END, "", here(), offset, offset));
        return tokens;
    }

    private void newLine() {
        offset++;
        line++;
        lineStart = offset;
    }

    private void skipComment() {
        int end = text.indexOf("*/", offset + 2);
        if (end < 0) {
            problems.add(RuleProblemCode.SYNTAX, here(), "comment that does not end", "*/");
        }
        int target = end < 0 ? text.length() : end + 2;
        while (offset < target) {
            if (text.charAt(offset) == '\n') {
                newLine();
            } else {
                offset++;
            }
        }
    }

    private void quoted(char quote) {
        int close = text.indexOf(quote, offset + 1);
        boolean closed = close >= 0 && close < endOfLine();
        if (!closed) {
            problems.add(RuleProblemCode.SYNTAX, here(), "text that does not end on its line", String.valueOf(quote));
        }
        Kind kind = quote == '"' ? Kind.TEXT : Kind.SINGLE_QUOTED;
        int end = closed ? close : endOfLine();
        int behind = closed ? close + 1 : end;
        tokens.add(new Token(kind, text.substring(offset + 1, end), here(), offset, behind));
        offset = behind;
    }

    private boolean isNumber(char c) {
        return Character.isDigit(c)
                || (c == '-' && offset + 1 < text.length() && Character.isDigit(text.charAt(offset + 1)));
    }

    private int endOfNumber() {
        int end = end(offset + 1);
        boolean fraction =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        return fraction ? end(end + 1) : end;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private void token(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(offset, end), here(), offset, end));
        offset = end;
    }

    private Position here() {
        return new Position(line, offset - lineStart + 1);
    }
}
