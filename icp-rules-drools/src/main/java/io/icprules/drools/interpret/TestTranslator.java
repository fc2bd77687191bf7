package io.icprules.drools.interpret;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Words;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.Operand;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns tests on one class of facts into predicates that mean what Drools makes of them. */
final class TestTranslator {

    private final Class<? extends Fact> factClass;

    TestTranslator(Class<? extends Fact> factClass) {
        this.factClass = factClass;
    }

    Predicate<Fact> translate(Comparison test) {
        Function<Fact, Object> left = property(test.property().text());
        Predicate<Fact> positive = test.function() != null
                ? function(test.function().text(), left, test.operands())
                : comparison(test.operator(), left, test.operands());
        return test.negated() ? positive.negate() : positive;
    }

    private static Predicate<Fact> function(String name, Function<Fact, Object> left, List<Operand> operands) {
        String[] words = operands.stream().map(Operand::text).toArray(String[]::new);
        return switch (name) {
            case "containsAny" -> fact -> Words.containsAny((String) left.apply(fact), words);
            case "startsWithAny" -> fact -> Words.startsWithAny((String) left.apply(fact), words);
            case "equalsAny" -> fact -> Words.equalsAny((String) left.apply(fact), words);
            default -> throw new IllegalArgumentException("no function " + name);
        };
    }

    private Predicate<Fact> comparison(String operator, Function<Fact, Object> left, List<Operand> operands) {
        if (operator.isEmpty()) {
            return fact -> (Boolean) left.apply(fact);
        }
        List<Function<Fact, Object>> values =
                operands.stream().map(this::operand).toList();
        Function<Fact, Object> right = values.get(0);
        return switch (operator) {
            case "==" -> fact -> same(left.apply(fact), right.apply(fact));
            case "!=" -> fact -> !same(left.apply(fact), right.apply(fact));
            case "<" -> fact -> compare(left.apply(fact), right.apply(fact)) < 0;
            case "<=" -> fact -> compare(left.apply(fact), right.apply(fact)) <= 0;
            case ">" -> fact -> compare(left.apply(fact), right.apply(fact)) > 0;
            case ">=" -> fact -> compare(left.apply(fact), right.apply(fact)) >= 0;
            case "contains" -> fact -> ((Collection<?>) left.apply(fact)).contains(right.apply(fact));
            case "in" ->
                fact -> {
                    Object value = left.apply(fact);
                    return values.stream().anyMatch(one -> same(value, one.apply(fact)));
                };
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }

    private Function<Fact, Object> operand(Operand operand) {
        return switch (operand.form()) {
            case NAME -> property(operand.text());
            case TEXT -> constant(operand.text());
            case FLAG -> constant(Boolean.valueOf(operand.text()));
            case NUMBER -> constant(Literals.number(operand.text()));
            case TERM -> constant(operand.term().orElseThrow(() -> new IllegalArgumentException("no term " + operand)));
            case OTHER -> throw new IllegalArgumentException("no operand: " + operand);
        };
    }

    private static Function<Fact, Object> constant(Object value) {
        return fact -> value;
    }

    private Function<Fact, Object> property(String name) {
        return Members.property(factClass, name);
    }

    private static boolean same(Object left, Object right) {
        boolean numbers = left instanceof Number && right instanceof Number;
        return numbers ? compare(left, right) == 0 : left.equals(right);
    }

    private static int compare(Object left, Object right) {
        Number one = (Number) left;
        Number other = (Number) right;
        boolean fractions = one instanceof Double || other instanceof Double;
        return fractions
                ? Double.compare(one.doubleValue(), other.doubleValue())
                : Long.compare(one.longValue(), other.longValue());
    }
}
