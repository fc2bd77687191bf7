package io.icprules.drools.collect;

import io.icprules.api.verdict.DomainDecision;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.drools.facts.Missing;
import io.icprules.drools.facts.Order;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of filing types (备案类型判定表): top to bottom, first row that matches. A row that hangs on unknown
 * inputs is passed over, unless one of them is essential: then the type is undetermined.
 */
public final class TypeDecisions {

    /** A row that matches an order. */
    public record Row(RuleDefinition rule, FilingType type, Order order) {

        /** Where the row matches: JSON pointer of the domain, or of what stands for it. */
        public String at() {
            return order.at();
        }

        /**
         * A remainder that finds a domain not on record, which is asked of operations on records only: it has nothing to
         * say of the other domains. A new domain that cannot be filed is a refusal like others.
         */
        private boolean isIncidental() {
            return !rule.otherwise().isEmpty() && order.incidental();
        }
    }

    /** A row that may match, depending on inputs that are missing. */
    private record Hanging(RuleDefinition rule, Missing missing) {

        /** Whether the row keeps the first matching one from deciding. */
        boolean stops(@Nullable Row first) {
            return mayDecide(rule, first) && (!missing.essential().isEmpty() || isRemainder(first));
        }

        private boolean isRemainder(@Nullable Row first) {
            return first != null && first.rule().otherwise().contains(rule.row());
        }
    }

    /** What came out for one order: the row that fired, or what is missing. */
    private static final class Candidates {
        private final List<Row> matching = new ArrayList<>();
        private final List<Hanging> hanging = new ArrayList<>();
    }

    private final Map<String, Candidates> byOrder = new LinkedHashMap<>();

    TypeDecisions() {}

    /** Makes sure the order has a line in the verdict even if no row matches. */
    public void expect(Order order) {
        candidates(order);
    }

    void add(RuleDefinition rule, FilingType type, Order order) {
        candidates(order).matching.add(new Row(rule, type, order));
    }

    /** Whether a row stands above the first row known to match, so that it would decide if it matched. */
    public boolean mayDecide(RuleDefinition rule, Order order) {
        return mayDecide(rule, first(candidates(order)));
    }

    /** Another alternative of a row that matches anyway changes nothing. */
    private static boolean mayDecide(RuleDefinition rule, @Nullable Row first) {
        return first == null
                || (rule.order() < first.rule().order()
                        && !Objects.equals(rule.row(), first.rule().row()));
    }

    /** A row hangs on unknown inputs; it is passed over when none of them is essential. */
    public void hangs(RuleDefinition rule, Order order, Missing missing) {
        candidates(order).hanging.add(new Hanging(rule, missing));
    }

    private Candidates candidates(Order order) {
        Candidates candidates = byOrder.get(order.at());
        if (candidates == null) {
            candidates = new Candidates();
            byOrder.put(order.at(), candidates);
        }
        return candidates;
    }

    /** Inputs the type hangs on; empty when every order has its row. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Candidates candidates : byOrder.values()) {
            Row first = first(candidates);
            for (Hanging hanging : candidates.hanging) {
                if (hanging.stops(first)) {
                    Missing hangsOn = hanging.missing();
                    addNew(hangsOn.essential().isEmpty() ? hangsOn.inputs() : hangsOn.essential(), missing);
                }
            }
        }
        return missing;
    }

    private static void addNew(List<String> inputs, List<String> to) {
        for (String input : inputs) {
            if (!to.contains(input)) {
                to.add(input);
            }
        }
    }

    /** Decision for each order, in the order of the application. */
    List<DomainDecision> decisions() {
        List<DomainDecision> decisions = new ArrayList<>(byOrder.size());
        for (Map.Entry<String, Candidates> entry : byOrder.entrySet()) {
            Row row = row(entry.getValue());
            decisions.add(new DomainDecision(
                    entry.getKey(),
                    row == null ? null : row.type(),
                    row == null ? null : row.rule().row()));
        }
        return decisions;
    }

    /**
     * The row that decides the order as a whole. One domain that cannot be filed refuses the order; one whose record is
     * removed on paper takes the order off line; a domain that needs no filing does not decide for one that does; among the
     * rest the first in the table decides. {@code null} when any domain is undetermined.
     */
    public @Nullable Row deciding() {
        Row deciding = null;
        for (Candidates candidates : byOrder.values()) {
            Row row = row(candidates);
            if (row == null) {
                return null;
            }
            if (deciding == null || goesBefore(row, deciding)) {
                deciding = row;
            }
        }
        return deciding;
    }

    private static boolean goesBefore(Row row, Row other) {
        int byPrecedence = Integer.compare(precedence(row), precedence(other));
        return byPrecedence != 0
                ? byPrecedence < 0
                : row.rule().order() < other.rule().order();
    }

    private static int precedence(Row row) {
        if (row.isIncidental()) {
            return 3;
        }
        return switch (row.type()) {
            case BLOCKED, NOT_SUPPORTED -> 0;
            case DEREGISTER_OTHER_HOLDER_OFFLINE -> 1;
            case NO_FILING -> 3;
            default -> 2;
        };
    }

    private static @Nullable Row row(Candidates candidates) {
        Row first = first(candidates);
        for (Hanging hanging : candidates.hanging) {
            if (hanging.stops(first)) {
                return null;
            }
        }
        return first;
    }

    private static @Nullable Row first(Candidates candidates) {
        Row first = null;
        for (Row row : candidates.matching) {
            if (first == null || row.rule().order() < first.rule().order()) {
                first = row;
            }
        }
        return first;
    }
}
