package io.icprules.drools.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How two properties of one fact can still compare. */
final class PossibleOrders {

    private enum Order {
        LESS,
        SAME,
        MORE
    }

    private final Map<String, Set<Order>> possible = new HashMap<>();

    /** Takes a test to hold too; {@code false} if that cannot be. */
    boolean narrow(Comparison test) {
        if (test.operands().size() != 1) {
            return true;
        }
        String left = test.property().text();
        String right = test.operands().get(0).text();
        boolean swapped = left.compareTo(right) > 0;
        Set<Order> orders = possible.computeIfAbsent(
                swapped ? right + " " + left : left + " " + right,
                pair -> left.equals(right) ? EnumSet.of(Order.SAME) : EnumSet.allOf(Order.class));
        orders.retainAll(allowed(test.operator(), swapped));
        return !orders.isEmpty();
    }

    private static Set<Order> allowed(String operator, boolean swapped) {
        Order less = swapped ? Order.MORE : Order.LESS;
        Order more = swapped ? Order.LESS : Order.MORE;
        return switch (operator) {
            case "==" -> EnumSet.of(Order.SAME);
            case "!=" -> EnumSet.of(less, more);
            case "<" -> EnumSet.of(less);
            case "<=" -> EnumSet.of(less, Order.SAME);
            case ">" -> EnumSet.of(more);
            case ">=" -> EnumSet.of(more, Order.SAME);
            default -> EnumSet.allOf(Order.class);
        };
    }
}
