package io.icprules.testkit.mutation;

import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import io.icprules.drools.source.Token.Kind;
import java.util.List;
import java.util.Map;

/** The changes of one test. */
final class TestMutations {

    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "!=", "==", "<", ">=", "<=", ">", ">", "<=", ">=", "<");
    private static final Map<String, String> SHIFTED = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

    private final Mutations mutations;
    private final List<Token> tokens;

    TestMutations(Mutations mutations, SourceTest test) {
        this.mutations = mutations;
        this.tokens = test.tokens();
    }

    void add() {
        negate();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (SHIFTED.containsKey(token.text()) && isSign(token)) {
                replace(Operator.BOUNDARY, token, SHIFTED.getOrDefault(token.text(), ""));
            } else if (isNumber(token)) {
                number(token);
            } else if (isText(token)) {
                word(i);
            } else if (Terms.isTermAt(tokens, i)) {
                term(i);
            }
        }
    }

    private void negate() {
        Token first = tokens.get(0);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("not") || (i == 0 && token.is("!"))) {
                Token negated = tokens.get(i + 1);
                mutations.add(Operator.NEGATION, token.at(), token.start(), negated.end(), negated.text());
                return;
            }
            if (isSign(token) && OPPOSITE.containsKey(token.text())) {
                replace(Operator.OPERATOR, token, OPPOSITE.getOrDefault(token.text(), ""));
                return;
            }
            if (i == 1 && (token.is("in") || token.is("contains"))) {
                replace(Operator.NEGATION, token, "not " + token.text());
                return;
            }
        }
        replace(Operator.NEGATION, first, "!" + first.text());
    }

    private void number(Token token) {
        boolean fraction = token.text().indexOf('.') >= 0;
        if (!fraction) {
            String plain = token.text().replace("L", "");
            String suffix = token.text().endsWith("L") ? "L" : "";
            long value = Long.parseLong(plain);
            replace(Operator.BOUNDARY, token, (value - 1) + suffix);
            replace(Operator.BOUNDARY, token, (value + 1) + suffix);
        }
    }

    /** A word that nobody writes stands for a word left out: so a list of one word can lose it, too. */
    private void word(int i) {
        replace(Operator.WORD, tokens.get(i), "\"□\"");
    }

    private void term(int i) {
        Token vocabulary = tokens.get(i);
        Token constant = tokens.get(i + 2);
        boolean list = Comparison.read(test()) != null && tokens.stream().anyMatch(t -> t.is("in"));
        boolean several = tokens.stream().anyMatch(t -> t.is(","));
        if (list && several) {
            boolean first = !tokens.get(i - 1).is(",");
            int start = first ? vocabulary.start() : tokens.get(i - 1).start();
            int end = first ? tokens.get(i + 4).start() : constant.end();
            mutations.add(Operator.TERM, vocabulary.at(), start, end, "");
        } else {
            replace(Operator.TERM, constant, Terms.another(vocabulary.text(), constant.text()));
        }
    }

    private SourceTest test() {
        return new SourceTest("", tokens.get(0).at(), tokens);
    }

    private void replace(Operator operator, Token token, String after) {
        mutations.add(operator, token.at(), token.start(), token.end(), after);
    }

    private static boolean isSign(Token token) {
        return token.kind() == Kind.SIGN;
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Kind.NUMBER;
    }

    private static boolean isText(Token token) {
        return token.kind() == Kind.TEXT;
    }
}
