package io.icprules.drools.collect;

import io.icprules.api.verdict.DomainDecision;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.drools.facts.Order;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of filing types (备案类型判定表): top to bottom, first row that matches. A row that hangs on unknown
 * inputs is passed over, unless one of them is essential: then the type is undetermined.
 */
public final class TypeDecisions {

    /** A row that matches an order. */
    public record Row(RuleDefinition rule, FilingType type, String at) {}

    /** What came out for one order: the row that fired, or what is missing. */
    private static final class Candidates {
        private final List<Row> matching = new ArrayList<>();
        private final List<RuleDefinition> hanging = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
    }

    private static final Comparator<Row> TABLE_ORDER =
            Comparator.comparingInt(row -> row.rule().order());

    private final Map<String, Candidates> byOrder = new LinkedHashMap<>();

    TypeDecisions() {}

    /** Makes sure the order has a line in the verdict even if no row matches. */
    public void expect(Order order) {
        byOrder.computeIfAbsent(order.at(), at -> new Candidates());
    }

    void add(RuleDefinition rule, FilingType type, Order order) {
        candidates(order).matching.add(new Row(rule, type, order.at()));
    }

    /** Whether a row stands above the first row known to match, so that it would decide if it matched. */
    public boolean mayDecide(RuleDefinition rule, Order order) {
        return candidates(order).matching.stream()
                .allMatch(row -> rule.order() < row.rule().order());
    }

    /** A row hangs on inputs that are essential. */
    public void hangs(RuleDefinition rule, Order order, List<String> essentialInputs) {
        Candidates candidates = candidates(order);
        candidates.hanging.add(rule);
        essentialInputs.stream()
                .filter(input -> !candidates.missing.contains(input))
                .forEach(candidates.missing::add);
    }

    private Candidates candidates(Order order) {
        return byOrder.computeIfAbsent(order.at(), at -> new Candidates());
    }

    /** Inputs the type hangs on; empty when every order has its row. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Candidates candidates : byOrder.values()) {
            if (row(candidates) == null) {
                candidates.missing.stream().filter(m -> !missing.contains(m)).forEach(missing::add);
            }
        }
        return missing;
    }

    /** Decision for each order, in the order of the application. */
    List<DomainDecision> decisions() {
        return byOrder.entrySet().stream()
                .map(entry -> {
                    Row row = row(entry.getValue());
                    return new DomainDecision(
                            entry.getKey(),
                            row == null ? null : row.type(),
                            row == null ? null : row.rule().row());
                })
                .toList();
    }

    /**
     * The row that decides the order as a whole: the first in the table among those of its domains, where a domain that
     * needs no filing does not decide for one that does. {@code null} when any domain is undetermined.
     */
    public @Nullable Row deciding() {
        List<Row> rows = new ArrayList<>();
        for (Candidates candidates : byOrder.values()) {
            Row row = row(candidates);
            if (row == null) {
                return null;
            }
            rows.add(row);
        }
        return rows.stream()
                .filter(row -> row.type() != FilingType.NO_FILING)
                .min(TABLE_ORDER)
                .or(() -> rows.stream().min(TABLE_ORDER))
                .orElse(null);
    }

    private static @Nullable Row row(Candidates candidates) {
        Row first = candidates.matching.stream().min(TABLE_ORDER).orElse(null);
        boolean hangs = candidates.hanging.stream()
                .anyMatch(rule -> first == null || rule.order() < first.rule().order());
        return hangs ? null : first;
    }
}
