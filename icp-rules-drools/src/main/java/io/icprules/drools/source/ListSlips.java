package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** Finds forgotten and superfluous commas within the parentheses of a test. */
final class ListSlips {

    private final List<Token> tokens;
    private final Problems problems;

    ListSlips(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Reports the first; says whether there was one. */
    boolean report() {
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > 0 && (emptyList(i) || slip(token, next))) {
                return true;
            }
        }
        return false;
    }

    /** Behind anything but {@code in} or a function of ours, parentheses are a call of Java, which is told as such. */
    private boolean emptyList(int open) {
        Token token = tokens.get(open);
        Token next = tokens.get(open + 1);
        boolean list = open > 0
                && (tokens.get(open - 1).is("in")
                        || FactFunctions.names().contains(tokens.get(open - 1).text()));
        if (list && token.is("(") && next.is(")")) {
            problems.add(RuleProblemCode.LIST_ENTRY, next.at(), Wording.written("( )"), Expected.A_VALUE.of());
            return true;
        }
        return false;
    }

    private boolean slip(Token token, Token next) {
        boolean opens = token.is("(") || token.is(",");
        if (opens && next.is(",")) {
            problems.add(Slip.COMMA_EXTRA, next.at(), Wording.written(","), Expected.VALUE_BEFORE.of());
        } else if (token.is(",") && next.is(")")) {
            problems.add(Slip.COMMA_EXTRA, token.at(), Wording.written(","), Expected.VALUE_BEHIND.of());
        } else if (isValue(token) && isValue(next)) {
            point(token, next);
        } else {
            return false;
        }
        return true;
    }

    /** Between a vocabulary and its term a point was forgotten, between two values a comma. */
    private void point(Token token, Token next) {
        if (Vocabulary.find(token.text()).isPresent()) {
            problems.add(
                    Slip.SIGN_MISSING,
                    next.at(),
                    Wording.written(token + " " + next),
                    Wording.written(token + "." + next));
        } else {
            problems.add(Slip.COMMA_MISSING, next.at(), Wording.written(next), Expected.COMMA_BEFORE.of());
        }
    }

    private static boolean isValue(Token token) {
        return token.isKind(Kind.WORD) || token.isKind(Kind.TEXT) || token.isKind(Kind.NUMBER);
    }
}
