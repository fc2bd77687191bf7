package io.icprules.document;

import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.Locale;

/**
 * Writes nodes as JSON, byte for byte the same every time. Our own rather than a library's, so that verdicts can be
 * written without any. Not thread-safe.
 */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** Indented by two spaces, with a line break at the end. */
    static String pretty(Node node) {
        return write(node, true);
    }

    /** On one line, with a line break at the end. */
    static String line(Node node) {
        return write(node, false);
    }

    /** A text in quotes, which is also how YAML writes it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Characters.forbidden(c)) {
                        for (char unit : Character.toChars(c)) {
                            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                        }
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static String write(Node node, boolean indented) {
        JsonWriter writer = new JsonWriter(indented);
        writer.value(node, 0);
        return writer.out.append('\n').toString();
    }

    private void value(Node node, int depth) {
        if (node instanceof ObjectNode object) {
            out.append('{');
            String separator = "";
            for (Field field : object.fields()) {
                out.append(separator);
                newLine(depth + 1);
                out.append(quoted(field.name())).append(indented ? ": " : ":");
                value(field.value(), depth + 1);
                separator = ",";
            }
            close('}', object.fields().isEmpty(), depth);
        } else if (node instanceof ListNode list) {
            out.append('[');
            String separator = "";
            for (Node entry : list.entries()) {
                out.append(separator);
                newLine(depth + 1);
                value(entry, depth + 1);
                separator = ",";
            }
            close(']', list.entries().isEmpty(), depth);
        } else if (node instanceof ScalarNode scalar) {
            out.append(scalar.kind() == Kind.TEXT ? quoted(scalar.text()) : scalar.text());
        }
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }
}
