package io.icprules.testkit.suggest;

import io.icprules.testkit.scenario.Expectation;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.suggest.Suggestion.Row;
import io.icprules.testkit.witness.FilingDelta;
import java.util.ArrayList;
import java.util.List;

/** Rows of one scenario while they are collected: a row for each filing, a name for each row. Not thread-safe. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();

    /** Adds a row; the same filing again only gets one expectation more. */
    void add(Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filing().equals(row.filing())) {
                List<Expectation> both = new ArrayList<>(rows.get(i).expectations());
                row.expectations().stream().filter(one -> !both.contains(one)).forEach(both::add);
                rows.set(i, named(rows.get(i).name(), row, both));
                return;
            }
        }
        rows.add(named(free(row.name(), 1), row, row.expectations()));
    }

    private static Row named(String name, Row row, List<Expectation> expectations) {
        FilingDelta delta = row.delta();
        return new Row(name, delta, row.filing(), expectations);
    }

    private String free(String name, int number) {
        String wanted = number == 1 ? name : name + " (" + number + ")";
        boolean taken = rows.stream().anyMatch(row -> row.name().equals(wanted));
        return taken ? free(name, number + 1) : wanted;
    }

    List<Row> list() {
        return List.copyOf(rows);
    }

    /** The rows as scenarios. */
    List<Scenario> scenarios() {
        return rows.stream()
                .map(row -> new Scenario(row.name(), null, "suggested", row.filing(), row.expectations()))
                .toList();
    }
}
