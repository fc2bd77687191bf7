package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A test in one of the forms rules may have: {@code property}, {@code property == x}, {@code property in ( x, y )},
 * {@code property contains x}, {@code function( property, "x" )}, the first and last also with {@code !}.
 *
 * @param negated whether it begins with {@code !}, or says {@code not}
 * @param function function on the property, or {@code null}
 * @param property property on the left
 * @param operator operator without {@code not}; empty when there is none
 * @param operands what stands on the right
 */
public record Comparison(
        boolean negated, @Nullable Token function, Token property, String operator, List<Operand> operands) {

    /** Signs that compare numbers. */
    static final List<String> ORDER = List.of("<", "<=", ">", ">=");

    private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> NO_PROPERTY = List.of("true", "false", "null", "eval", "not");

    /** Copies the list. */
    public Comparison {
        operands = List.copyOf(operands);
    }

    /** The test, or {@code null} if it is in none of the forms. */
    public static @Nullable Comparison read(SourceTest test) {
        List<Token> tokens = new ArrayList<>(test.tokens());
        boolean negated = tokens.get(0).is("!");
        if (negated) {
            tokens.remove(0);
        }
        if (tokens.isEmpty()
                || !tokens.get(0).isKind(Kind.WORD)
                || tokens.get(0).isOneOf(NO_PROPERTY)) {
            return null;
        }
        Token first = tokens.get(0);
        List<Token> rest = tokens.subList(1, tokens.size());
        if (rest.isEmpty()) {
            return new Comparison(negated, null, first, "", List.of());
        }
        if (rest.get(0).is("(")) {
            return function(negated, first, rest);
        }
        return negated ? null : binary(first, rest);
    }

    /** The same text for tests that say the same in the same form, however they are laid out and lists are ordered. */
    String normalized() {
        String right = operands.stream().map(Operand::toString).sorted().collect(Collectors.joining(","));
        String name = function == null ? "" : function.text();
        return (negated ? "!" : "") + name + "(" + property.text() + ")" + operator + right;
    }

    private static @Nullable Comparison binary(Token property, List<Token> rest) {
        Token operator = rest.get(0);
        if (operator.isOneOf(SIGNS)) {
            return single(false, property, operator.text(), rest.subList(1, rest.size()));
        }
        boolean not = operator.is("not") && rest.size() > 1;
        List<Token> behind = rest.subList(not ? 2 : 1, rest.size());
        Token word = not ? rest.get(1) : operator;
        if (word.is("contains")) {
            return single(not, property, "contains", behind);
        }
        List<Operand> operands = word.is("in") ? operands(behind) : List.of();
        return operands.isEmpty() ? null : new Comparison(not, null, property, "in", operands);
    }

    private static @Nullable Comparison single(boolean not, Token property, String operator, List<Token> right) {
        if (right.isEmpty()) {
            return null;
        }
        Operand operand = Operand.of(right);
        return operand.is(Operand.Form.OTHER) ? null : new Comparison(not, null, property, operator, List.of(operand));
    }

    private static @Nullable Comparison function(boolean negated, Token name, List<Token> rest) {
        List<Operand> operands = operands(rest);
        if (operands.size() < 2 || !operands.get(0).is(Operand.Form.NAME)) {
            return null;
        }
        return new Comparison(negated, name, rest.get(1), "", operands.subList(1, operands.size()));
    }

    /** What stands in parentheses; empty if there is anything but operands. */
    private static List<Operand> operands(List<Token> tokens) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null || !tokens.get(0).is("(") || !last.is(")")) {
            return List.of();
        }
        List<Operand> operands = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",") || i == tokens.size() - 1) {
                if (i == start) {
                    return List.of();
                }
                operands.add(Operand.of(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        return operands.stream().anyMatch(o -> o.is(Operand.Form.OTHER)) ? List.of() : operands;
    }
}
