package io.icprules.drools.explain;

import io.icprules.api.Text;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.Operand;
import java.util.stream.Collectors;

/** What satisfies a test, in words. Stateless. */
final class Wanted {

    private Wanted() {}

    static Text of(Comparison test) {
        String name = test.property().text();
        if (test.function() != null) {
            return function(name, test);
        }
        String values = values(test);
        boolean not = test.negated();
        return switch (test.operator()) {
            case "" -> text(name + " 为 " + !not, name + " is " + !not);
            case "==" -> text(name + " 为 " + values, name + " is " + values);
            case "!=" -> text(name + " 不为 " + values, name + " is anything but " + values);
            case "<" -> text(name + " 小于 " + values, name + " is less than " + values);
            case "<=" -> text(name + " 不大于 " + values, name + " is at most " + values);
            case ">" -> text(name + " 大于 " + values, name + " is more than " + values);
            case ">=" -> text(name + " 不小于 " + values, name + " is at least " + values);
            case "contains" ->
                not
                        ? text(name + " 不含 " + values, name + " does not have " + values)
                        : text(name + " 含 " + values, name + " has " + values);
            default ->
                not
                        ? text(name + " 不为其中任何一项：" + values, name + " is none of " + values)
                        : text(name + " 为其中一项：" + values, name + " is one of " + values);
        };
    }

    private static Text function(String name, Comparison test) {
        String values = values(test);
        String kind = test.function() == null ? "" : test.function().text();
        boolean not = test.negated();
        return switch (kind) {
            case "containsAny" ->
                not
                        ? text(name + " 不含任何一个：" + values, name + " contains none of " + values)
                        : text(name + " 含有其中之一：" + values, name + " contains one of " + values);
            case "startsWithAny" ->
                not
                        ? text(name + " 不以任何一个开头：" + values, name + " begins with none of " + values)
                        : text(name + " 以其中之一开头：" + values, name + " begins with one of " + values);
            default ->
                not
                        ? text(name + " 不是任何一个：" + values, name + " is none of " + values)
                        : text(name + " 是其中之一：" + values, name + " is one of " + values);
        };
    }

    private static String values(Comparison test) {
        String property = test.property().text();
        return test.operands().stream()
                .map(operand -> ReadProperty.shown(property, value(operand)))
                .collect(Collectors.joining(", "));
    }

    /** Terms without their vocabulary, as applications write them. */
    private static String value(Operand operand) {
        return operand.is(Operand.Form.TERM) ? operand.text() : operand.toString();
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }
}
