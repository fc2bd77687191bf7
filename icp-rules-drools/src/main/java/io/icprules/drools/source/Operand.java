package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One side of a comparison, or an argument of a call.
 *
 * @param form in which form it is written
 * @param type the vocabulary of a term; otherwise empty
 * @param text text, number, name, or constant of a term
 * @param at where it stands
 */
public record Operand(Form form, String type, String text, Position at) {

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern ZERO_WITH_SIGN = Pattern.compile("-0(\\.0+)?L?");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(L|\\.\\d+)?");

    /** Forms of operands. */
    public enum Form {
        /** Text in double quotes. */
        TEXT,
        /** Number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Term of a vocabulary, such as {@code Province.BEIJING}. */
        TERM,
        /** Name of a property, or of the fact. */
        NAME,
        /** Anything else, which rules may not have. */
        OTHER
    }

    /** Reads an operand. */
    public static Operand of(List<Token> tokens) {
        Token first = tokens.get(0);
        if (tokens.size() == 3
                && first.isKind(Kind.WORD)
                && tokens.get(1).is(".")
                && tokens.get(2).isKind(Kind.WORD)) {
            return new Operand(Form.TERM, first.text(), tokens.get(2).text(), first.at());
        }
        Form form = tokens.size() == 1 ? form(first) : Form.OTHER;
        return new Operand(form, "", first.text(), first.at());
    }

    private static Form form(Token token) {
        return switch (token.kind()) {
            case TEXT -> Form.TEXT;
            case NUMBER -> isNumber(token.text()) ? Form.NUMBER : Form.OTHER;
            case WORD -> word(token);
            case SINGLE_QUOTED, SIGN, END -> Form.OTHER;
        };
    }

    /** A number that Java can hold, and zero without a sign, which engines compare differently: without a fraction as an int, with an L as a long. */
    private static boolean isNumber(String text) {
        if (text.length() > LONGEST_NUMBER
                || ZERO_WITH_SIGN.matcher(text).matches()
                || !NUMBER.matcher(text).matches()) {
            return false;
        }
        if (text.indexOf('.') >= 0) {
            return true;
        }
        boolean isLong = text.endsWith("L");
        BigInteger value = new BigInteger(isLong ? text.substring(0, text.length() - 1) : text);
        return value.bitLength() < (isLong ? Long.SIZE : Integer.SIZE);
    }

    private static Form word(Token token) {
        if (token.is("true") || token.is("false")) {
            return Form.FLAG;
        }
        return token.is("null") ? Form.OTHER : Form.NAME;
    }

    /** Whether it is written in that form. */
    public boolean is(Form expected) {
        return form == expected;
    }

    /** The constant a term names, if it is one. */
    public Optional<Enum<?>> term() {
        return Vocabulary.find(type)
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getEnumConstants())
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /** The kind of a literal or term; empty for names, and for terms that do not exist. */
    Optional<ValueKind> kind() {
        return switch (form) {
            case TEXT -> Optional.of(ValueKind.TEXT);
            case NUMBER -> Optional.of(ValueKind.NUMBER);
            case FLAG -> Optional.of(ValueKind.FLAG);
            case TERM -> Vocabulary.find(type).map(ValueKind::of);
            case NAME, OTHER -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return switch (form) {
            case TEXT -> '"' + text + '"';
            case TERM -> type + "." + text;
            default -> text;
        };
    }
}
