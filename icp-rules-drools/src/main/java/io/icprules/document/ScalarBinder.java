package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ScalarNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Turns single values into texts, numbers, dates and constants, without ever guessing. Not thread-safe. */
final class ScalarBinder {
    private final Problems problems;
    private final NumberValues numbers;
    private final DateValues dates;
    private final EnumValues constants;

    ScalarBinder(Problems problems) {
        this.problems = problems;
        this.numbers = new NumberValues(problems);
        this.dates = new DateValues(problems);
        this.constants = new EnumValues(problems);
    }

    /** The value, or {@code null} when there is a problem with it. */
    @Nullable Object bind(ScalarNode node, Slot slot) {
        Class<?> type = slot.type();
        if (node.kind() == Kind.NULL) {
            problems.add(ProblemCode.EXPLICIT_NULL, node.location(), expected(slot), "null", Hints.LEAVE_OUT);
            return null;
        }
        if (type.isEnum()) {
            return constants.bind(node, slot);
        }
        if (node.kind() != kind(type)) {
            problems.add(
                    ProblemCode.WRONG_TYPE, node.location(), expected(slot), slot.show(node), hint(node, kind(type)));
            return null;
        }
        if (type == String.class) {
            return node.text();
        }
        if (type == LocalDate.class) {
            return dates.date(node, slot);
        }
        if (type == LocalDateTime.class) {
            return dates.moment(node, slot);
        }
        // YAML also has True and TRUE.
        return kind(type) == Kind.BOOLEAN ? (Object) node.text().equalsIgnoreCase("true") : numbers.bind(node, slot);
    }

    /** What belongs there, in words. */
    String expected(Slot slot) {
        Class<?> type = slot.type();
        if (type.isEnum()) {
            return EnumValues.expected(type);
        }
        if (type == LocalDate.class) {
            return "a date (YYYY-MM-DD)";
        }
        if (type == LocalDateTime.class) {
            return "a moment (YYYY-MM-DDThh:mm:ss)";
        }
        return switch (kind(type)) {
            case BOOLEAN -> "true or false";
            case NUMBER -> type == BigDecimal.class ? "a number" : "a whole number";
            default -> "text";
        };
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class || type == LocalDate.class || type == LocalDateTime.class) {
            return Kind.TEXT;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Kind.BOOLEAN;
        }
        if (NumberValues.TYPES.contains(type)) {
            return Kind.NUMBER;
        }
        throw new IllegalArgumentException("The type (" + type.getName() + ") cannot be read from a document.");
    }

    private static Text hint(ScalarNode node, Kind wanted) {
        return switch (wanted) {
            case BOOLEAN -> Hints.TRUE_OR_FALSE;
            case NUMBER -> NumberValues.hint(node);
            default -> Hints.QUOTE;
        };
    }
}
