package io.icprules.document;

import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes nodes of values, for writing. */
final class Nodes {
    private Nodes() {}

    /** A record as an object: its components in order, without those that are null. */
    static Node of(Object value) {
        // First, as nodes are records themselves.
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Record record) {
            ObjectWriter object = new ObjectWriter();
            for (RecordShape.Component component :
                    RecordShape.of(record.getClass()).components()) {
                object.put(component.name(), component.read(record));
            }
            return object.build();
        }
        if (value instanceof Collection<?> list) {
            return new ListNode(Location.nowhere(), list.stream().map(Nodes::of).toList());
        }
        return new ScalarNode(Location.nowhere(), kind(value), text(value));
    }

    static ObjectWriter object() {
        return new ObjectWriter();
    }

    private static Kind kind(Object value) {
        if (value instanceof Number) {
            return Kind.NUMBER;
        }
        return value instanceof Boolean ? Kind.BOOLEAN : Kind.TEXT;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        // Dates and moments have their ISO form.
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** An object in the making. Not thread-safe. */
    static final class ObjectWriter {
        private final List<Field> fields = new ArrayList<>();

        /** Adds a field, unless its value is null. */
        ObjectWriter put(String name, @Nullable Object value) {
            if (value != null) {
                fields.add(new Field(name, Location.nowhere(), of(value)));
            }
            return this;
        }

        ObjectNode build() {
            return new ObjectNode(Location.nowhere(), fields);
        }
    }
}
