package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.testkit.scenario.read.Column.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table in the making. Not thread-safe. */
final class TableRow {

    private final Location location;
    private final Complaints complaints;
    private final List<Field> inputs = new ArrayList<>();
    private final Map<String, Node> cells = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private ObjectNode expect;
    private String name;

    TableRow(Location location, String number, Complaints complaints) {
        this.location = location;
        this.complaints = complaints;
        this.name = number;
        this.expect = new ObjectNode(location, List.of());
    }

    /** Adds a cell; {@code null} when it is empty, which leaves everything as the scenario has it. */
    void add(Column column, @Nullable Node cell) {
        if (column.use() == Use.PARAMETER) {
            columns.add(column.name());
        }
        if (cell == null) {
            return;
        }
        switch (column.use()) {
            case NAME -> name(cell);
            case INPUT -> inputs.add(new Field(column.name(), column.location(), cell));
            case EXPECTATION -> expect = Overlay.merge(expect, expectation(column, cell));
            case PARAMETER -> {
                cells.put(column.name(), cell);
                if (column.name().equals(Table.NAME)) {
                    name(cell);
                }
            }
            case UNKNOWN -> {
                // complained of with its column
            }
        }
    }

    private void name(Node cell) {
        complaints.scalar(cell, "a name").map(ScalarNode::text).ifPresent(text -> name = text);
    }

    Row build() {
        return new Row(
                name,
                location,
                null,
                inputs.isEmpty() ? null : new ObjectNode(location, inputs),
                expect.fields().isEmpty() ? null : expect,
                new Parameters(cells, columns));
    }

    /** A column such as {@code sms.required} leads into nested objects. */
    private static ObjectNode expectation(Column column, Node cell) {
        List<String> steps = Arrays.asList(column.name().split("\\.", -1));
        Node value = cell;
        for (int i = steps.size() - 1; i >= 0; i--) {
            value = new ObjectNode(column.location(), List.of(new Field(steps.get(i), column.location(), value)));
        }
        return (ObjectNode) value;
    }
}
