package io.icprules.testkit.scenario.read;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a scenario, written one by one ({@code rows}) or as a table ({@code table}). Not thread-safe. */
public final class Rows {

    private static final List<String> FIELDS = List.of("name", "without", "with", "expect");

    private final Complaints complaints;

    /** A reader. */
    public Rows(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The rows of a scenario; one without name when it has none.
     *
     * @param scenario the scenario
     * @param texts everything columns may be named in
     * @param expectations names of all expectations
     * @return the rows; none when they cannot be read
     */
    public List<Row> of(ObjectNode scenario, List<Node> texts, Set<String> expectations) {
        Optional<Node> rows = scenario.child("rows");
        Optional<Node> table = scenario.child("table");
        if (rows.isPresent() && table.isPresent()) {
            complaints.add(
                    ProblemCode.CONTRADICTION,
                    table.get().location(),
                    "either rows or table",
                    null,
                    Hints.ONE_WAY_OF_ROWS);
        }
        List<Row> read = rows.isPresent()
                ? complaints
                        .list(rows.get(), "a list of rows")
                        .map(this::listed)
                        .orElse(List.of())
                : table.map(node -> new Table(complaints, texts, expectations).rows(node))
                        .orElseGet(() -> List.of(Row.only(scenario.location())));
        checkNames(read);
        return read;
    }

    private List<Row> listed(ListNode list) {
        List<Row> rows = new ArrayList<>();
        for (Node entry : list.entries()) {
            complaints.object(entry, "a row: an object").ifPresent(row -> rows.add(row(row, rows.size() + 1)));
        }
        if (list.entries().isEmpty()) {
            complaints.missing(list.location(), "at least one row");
        }
        return rows;
    }

    private Row row(ObjectNode row, int number) {
        for (Field field : row.fields()) {
            if (!FIELDS.contains(field.name())) {
                complaints.unknownField(field, FIELDS);
            }
        }
        String name = row.child("name")
                .flatMap(node -> complaints.scalar(node, "a name"))
                .map(ScalarNode::text)
                .orElse(Integer.toString(number));
        ObjectNode expect = row.child("expect")
                .flatMap(node -> complaints.object(node, "an object of expectations"))
                .orElse(null);
        return new Row(
                name,
                row.location(),
                row.child("without").orElse(null),
                row.child("with").orElse(null),
                expect,
                Parameters.NONE);
    }

    private void checkNames(List<Row> rows) {
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            if (row.name() != null && !names.add(row.name())) {
                complaints.add(
                        ProblemCode.DUPLICATE_KEY,
                        row.location(),
                        "a name no other row has",
                        row.name(),
                        Hints.OTHER_NAME);
            }
        }
    }
}
