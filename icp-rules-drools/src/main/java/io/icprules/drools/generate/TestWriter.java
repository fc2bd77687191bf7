package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.FactVocabulary;
import io.icprules.drools.source.Operand;
import io.icprules.drools.source.Operand.Form;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tests on one class of facts as Java expressions over {@code f}, the fact. They mean what the interpreter does. */
final class TestWriter {

    private final Class<? extends Fact> factClass;
    private final Constants constants;

    TestWriter(Class<? extends Fact> factClass, Constants constants) {
        this.factClass = factClass;
        this.constants = constants;
    }

    /** The test; an expression that may stand between {@code ||} and {@code &&} as it is. */
    String write(Comparison test) {
        String property = test.property().text();
        String positive = test.function() != null
                ? "Words." + test.function().text() + "(" + get(property) + ", " + words(test.operands()) + ")"
                : comparison(test.operator(), property, test.operands());
        return test.negated() ? "!(" + positive + ")" : positive;
    }

    private String words(List<Operand> operands) {
        return constants.words(operands.stream().map(Operand::text).toList());
    }

    private String comparison(String operator, String property, List<Operand> operands) {
        return switch (operator) {
            case "" -> get(property);
            case "contains" -> get(property) + ".contains(" + value(operands.get(0)) + ")";
            case "in" -> in(property, operands);
            case "==", "!=" -> {
                String same = same(property, operands.get(0));
                yield operator.equals("==") ? same : "!(" + same + ")";
            }
            default -> order(property, operator, operands.get(0));
        };
    }

    private String in(String property, List<Operand> operands) {
        Class<?> type = getter(property).getReturnType();
        boolean terms = operands.stream().allMatch(operand -> operand.is(Form.TERM));
        if (terms && operands.size() > 1 && isSmall(type)) {
            String set = constants.set(
                    operands.stream().map(this::value).sorted().distinct().toList());
            return "RuleProgram.has(" + set + ", " + get(property) + ")";
        }
        return operands.stream().map(operand -> same(property, operand)).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static boolean isSmall(Class<?> type) {
        return type.isEnum() && type.getEnumConstants().length <= RuleProgram.MOST_CONSTANTS;
    }

    private String same(String property, Operand right) {
        Class<?> type = getter(property).getReturnType();
        if (isNumber(type)) {
            return order(property, "==", right);
        }
        return type.isPrimitive() || type.isEnum()
                ? get(property) + " == " + value(right)
                : get(property) + ".equals(" + value(right) + ")";
    }

    /** With a fraction on either side both are, and compared as the class {@link Double} does. */
    private String order(String property, String operator, Operand right) {
        boolean fractions = isFraction(property) || (right.is(Form.NAME) && isFraction(right.text()));
        if (fractions || (right.is(Form.NUMBER) && right.text().indexOf('.') >= 0)) {
            return "Double.compare(" + get(property) + ", " + value(right) + ") " + operator + " 0";
        }
        return get(property) + " " + operator + " " + value(right);
    }

    private boolean isFraction(String property) {
        return getter(property).getReturnType() == double.class;
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() && type != boolean.class;
    }

    private String value(Operand operand) {
        return switch (operand.form()) {
            case NAME -> get(operand.text());
            case TEXT -> JavaText.quoted(operand.text());
            case FLAG, NUMBER -> operand.text();
            case TERM -> operand.type() + "." + operand.text();
            case OTHER -> throw new IllegalArgumentException("no operand: " + operand);
        };
    }

    private String get(String property) {
        return "f." + getter(property).getName() + "()";
    }

    private Method getter(String property) {
        return FactVocabulary.getter(factClass, property)
                .orElseThrow(() -> new IllegalArgumentException(factClass.getSimpleName() + " has no " + property));
    }
}
