package io.icprules.testkit.scenario.read;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import io.icprules.document.Suggestions;
import io.icprules.testkit.scenario.read.Column.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a table: a line of columns and lines of cells, as in a spreadsheet. Not thread-safe. */
final class Table {

    /** The column that names rows. */
    static final String NAME = "name";

    private static final List<String> FIELDS = List.of("columns", "rows");

    private final Complaints complaints;
    private final Set<String> named = new TreeSet<>();
    private final Set<String> expectations;

    Table(Complaints complaints, List<Node> texts, Set<String> expectations) {
        this.complaints = complaints;
        this.expectations = expectations;
        texts.forEach(node -> named.addAll(Parameters.namedIn(node)));
    }

    List<Row> rows(Node node) {
        Optional<ObjectNode> table = complaints.object(node, "a table: { columns, rows }");
        if (table.isEmpty()) {
            return List.of();
        }
        for (Field field : table.get().fields()) {
            if (!FIELDS.contains(field.name())) {
                complaints.unknownField(field, FIELDS);
            }
        }
        Optional<ListNode> columns = list(table.get(), "columns", "a list of columns");
        Optional<ListNode> rows = list(table.get(), "rows", "a list of rows, each a list of cells");
        return columns.isEmpty() || rows.isEmpty() ? List.of() : rows(columns(columns.get()), rows.get());
    }

    private Optional<ListNode> list(ObjectNode table, String name, String expected) {
        Optional<Node> node = table.child(name);
        if (node.isEmpty()) {
            complaints.missing(table.location(), "a field " + name);
        }
        Optional<ListNode> list = node.flatMap(found -> complaints.list(found, expected));
        list.filter(found -> found.entries().isEmpty())
                .ifPresent(found -> complaints.missing(found.location(), "at least one of " + name));
        return list;
    }

    private List<Column> columns(ListNode list) {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node entry : list.entries()) {
            ScalarNode name = complaints.scalar(entry, "the name of a column").orElse(null);
            if (name == null) {
                columns.add(new Column("", entry.location(), Use.UNKNOWN));
                continue;
            }
            if (!names.add(name.text())) {
                complaints.add(
                        ProblemCode.DUPLICATE_KEY, name.location(), "each column once", name.text(), Hints.OTHER_NAME);
            }
            columns.add(new Column(name.text(), name.location(), use(name)));
        }
        return columns;
    }

    private Use use(ScalarNode name) {
        if (named.contains(name.text())) {
            return Use.PARAMETER;
        }
        if (Pointers.isPointer(name.text())) {
            return Use.INPUT;
        }
        if (name.text().equals(NAME)) {
            return Use.NAME;
        }
        if (expectations.stream().anyMatch(key -> head(key).equals(head(name.text())))) {
            return Use.EXPECTATION;
        }
        complaints.add(
                ProblemCode.UNUSED,
                name.location(),
                "a path, an expectation, or a column used as <" + name.text() + ">",
                name.text(),
                Suggestions.closest(name.text(), named)
                        .or(() -> Suggestions.closest(name.text(), expectations))
                        .or(() -> Pointers.meant(name.text()))
                        .map(Hints::meant)
                        .orElse(Hints.COLUMN));
        return Use.UNKNOWN;
    }

    /** What comes before the first dot. */
    private static String head(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private List<Row> rows(List<Column> columns, ListNode list) {
        List<Row> rows = new ArrayList<>();
        Set<Column> filled = new HashSet<>();
        for (Node entry : list.entries()) {
            Optional<ListNode> cells = complaints.list(entry, "a row: a list of cells");
            if (cells.isPresent() && cells.get().entries().size() != columns.size()) {
                complaints.add(
                        ProblemCode.WRONG_VALUE,
                        entry.location(),
                        columns.size() + " cells; this row has "
                                + cells.get().entries().size(),
                        null,
                        Hints.CELLS);
            } else if (cells.isPresent()) {
                rows.add(row(columns, cells.get(), rows.size() + 1, filled));
            }
        }
        if (rows.size() == list.entries().size()) {
            columns.stream()
                    .filter(column -> column.use() != Use.UNKNOWN && !filled.contains(column))
                    .forEach(column -> complaints.add(
                            ProblemCode.UNUSED,
                            column.location(),
                            "a column with a value in some row",
                            column.name(),
                            Hints.EMPTY_COLUMN));
        }
        return rows;
    }

    private Row row(List<Column> columns, ListNode cells, int number, Set<Column> filled) {
        TableRow row = new TableRow(cells.location(), Integer.toString(number), complaints);
        for (int i = 0; i < columns.size(); i++) {
            Node cell = cells.entries().get(i);
            boolean empty = cell instanceof ScalarNode scalar && scalar.kind() == Kind.NULL;
            row.add(columns.get(i), empty ? null : cell);
            if (!empty) {
                filled.add(columns.get(i));
            }
        }
        return row.build();
    }
}
