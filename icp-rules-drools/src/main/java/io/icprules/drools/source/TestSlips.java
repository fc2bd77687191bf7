package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** Finds the token that is wrong in a test that cannot be read. */
final class TestSlips {

    /** Tests are short; longer ones are not guessed at, so that no file takes long. */
    private static final int LONGEST = 60;

    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");

    private final List<Token> tokens;
    private final Problems problems;

    TestSlips(SourceTest test, Problems problems) {
        tokens = test.tokens();
        this.problems = problems;
    }

    /** Reports the first slip it knows; says whether there was one. */
    boolean report() {
        for (int i = 0; i < tokens.size(); i++) {
            if (literal(tokens.get(i)) || sign(i) || parenthesis(i)) {
                return true;
            }
        }
        return new ListSlips(tokens, problems).report() || functionFirst() || not() || comma();
    }

    private Token behind(int index) {
        return tokens.get(Math.min(index + 1, tokens.size() - 1));
    }

    private boolean literal(Token token) {
        if (token.isKind(Kind.SINGLE_QUOTED)) {
            problems.add(
                    Slip.QUOTE_SINGLE, token.at(), Wording.written(token), Wording.written('"' + token.text() + '"'));
            return true;
        }
        if (token.isKind(Kind.NUMBER) && Operand.of(List.of(token)).is(Operand.Form.OTHER)) {
            form(token, token.toString(), Expected.A_NUMBER.of(), "");
            return true;
        }
        return false;
    }

    /** Days are numbers here; a sign that other languages have; {@code =} for {@code ==}. */
    private boolean sign(int i) {
        Token token = tokens.get(i);
        Token next = behind(i);
        if (isDay(i)) {
            String day = token.text()
                    + tokens.get(i + 1).text().substring(1)
                    + tokens.get(i + 2).text().substring(1);
            form(token, token + tokens.get(i + 1).text() + tokens.get(i + 2).text(), Expected.DAY_AS_NUMBER.of(), day);
        } else if (token.is("==") && next.is("=")) {
            form(token, "===", Wording.written("=="), "==");
        } else if (token.is("<") && next.is(">")) {
            form(token, "<>", Wording.written("!="), "!=");
        } else if ((token.is("!") && next.is("=")) || (token.is("=") && next.is("!"))) {
            form(token, token + "" + next, Wording.written("!="), "!=");
        } else if (ARITHMETIC.contains(token.text()) && token.isKind(Kind.SIGN)) {
            form(token, token.toString(), Expected.NO_ARITHMETIC.of(), "");
        } else if (token.is("=")) {
            String likely = next.is(">") ? ">=" : next.is("<") ? "<=" : "==";
            form(token, likely.equals("==") ? "=" : "=" + next, Wording.written(likely), likely);
        } else {
            return false;
        }
        return true;
    }

    private boolean isDay(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).text().matches("\\d{4}")
                && tokens.get(i + 1).text().matches("-\\d\\d")
                && tokens.get(i + 2).text().matches("-\\d\\d");
    }

    private boolean parenthesis(int i) {
        Token token = tokens.get(i);
        boolean list = i > 0 && token.is("in");
        boolean function = FactFunctions.names().contains(token.text());
        if (!(list || function) || i + 1 == tokens.size() || behind(i).is("(")) {
            return false;
        }
        problems.add(Slip.BRACKET_MISSING, behind(i).at(), Wording.written(behind(i)), Expected.BEHIND.of(token));
        return true;
    }

    /** The property stands first, also in a function. */
    private boolean functionFirst() {
        int first = tokens.get(0).is("!") ? 1 : 0;
        boolean function = first + 2 < tokens.size()
                && FactFunctions.names().contains(tokens.get(first).text());
        if (function && !tokens.get(first + 2).isKind(Kind.WORD)) {
            Token word = tokens.get(first + 2);
            form(word, word.toString(), Expected.PROPERTY_FIRST.of(), "");
            return true;
        }
        if (function && first + 4 == tokens.size() && tokens.get(first + 3).is(")")) {
            form(tokens.get(first + 3), ")", Expected.WORDS_BEHIND.of(), "");
            return true;
        }
        return false;
    }

    private boolean not() {
        if (tokens.size() == 2 && tokens.get(0).is("not") && tokens.get(1).isKind(Kind.WORD)) {
            form(tokens.get(0), "not " + tokens.get(1), Wording.written("!" + tokens.get(1)), "!" + tokens.get(1));
            return true;
        }
        return false;
    }

    /** Two tests in a row. */
    private boolean comma() {
        for (int i = 1; i < tokens.size() && tokens.size() <= LONGEST; i++) {
            if (reads(tokens.subList(0, i)) && startsTest(i)) {
                problems.add(
                        Slip.COMMA_MISSING,
                        tokens.get(i).at(),
                        Wording.written(tokens.get(i)),
                        Expected.COMMA_BEFORE.of());
                return true;
            }
        }
        return false;
    }

    private boolean startsTest(int i) {
        for (int end = tokens.size(); end > i; end--) {
            boolean single = end == i + 1 && end < tokens.size();
            if (!single && reads(tokens.subList(i, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean reads(List<Token> part) {
        return Comparison.read(new SourceTest("", part.get(0).at(), part)) != null;
    }

    private void form(Token at, String found, Text expected, String likely) {
        problems.add(RuleProblemCode.TEST_FORM, at.at(), Wording.written(found), expected, likely);
    }
}
