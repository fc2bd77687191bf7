package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills records from nodes. Goes on after a problem to find the others; makes records only while there is none. Not
 * thread-safe.
 */
final class RecordBinder {
    private final Problems problems;
    private final ScalarBinder scalars;

    RecordBinder(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarBinder(problems);
    }

    /** The record, or {@code null} when the document has a problem. */
    @Nullable Object bind(Node node, Class<?> type) {
        if (!(node instanceof ObjectNode object)) {
            return refuse(node, "an object", Hints.BRACES);
        }
        RecordShape shape = RecordShape.of(type);
        checkNames(object, shape);
        List<Component> components = shape.components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Node value = object.child(component.name()).orElse(null);
            if (value != null) {
                values[i] = value(value, component, type);
            } else if (!component.optional()) {
                problems.add(
                        ProblemCode.MISSING_FIELD,
                        object.location(),
                        "a field " + component.name(),
                        null,
                        Hints.ADD_FIELD);
            }
        }
        return problems.none() ? shape.create(values) : null;
    }

    private void checkNames(ObjectNode object, RecordShape shape) {
        List<String> names = shape.names();
        for (Field field : object.fields()) {
            if (!problems.full() && !names.contains(field.name())) {
                problems.add(
                        ProblemCode.UNKNOWN_FIELD,
                        field.location(),
                        Suggestions.oneOf(names),
                        null,
                        Suggestions.hint(field.name(), names));
            }
        }
    }

    private @Nullable Object value(Node node, Component component, Class<?> owner) {
        Slot slot = new Slot(owner, component.name(), component.type());
        return component.list() ? list(node, slot) : single(node, slot);
    }

    private @Nullable Object list(Node node, Slot slot) {
        if (!(node instanceof ListNode list)) {
            return refuse(node, "a list", Hints.BRACKETS);
        }
        List<Object> values = new ArrayList<>();
        for (Node entry : list.entries()) {
            Object value = single(entry, slot);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object single(Node node, Slot slot) {
        if (slot.type().isRecord()) {
            return bind(node, slot.type());
        }
        if (node instanceof ScalarNode scalar) {
            return scalars.bind(scalar, slot);
        }
        return refuse(node, scalars.expected(slot), Hints.SINGLE);
    }

    private @Nullable Object refuse(Node node, String expected, Text hint) {
        boolean isNull = node instanceof ScalarNode scalar && scalar.kind() == Kind.NULL;
        problems.add(
                isNull ? ProblemCode.EXPLICIT_NULL : ProblemCode.WRONG_TYPE,
                node.location(),
                expected,
                Shown.kind(node),
                isNull ? Hints.LEAVE_OUT : hint);
        return null;
    }
}
