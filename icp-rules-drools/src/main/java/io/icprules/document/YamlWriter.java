package io.icprules.document;

import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes nodes as YAML in block style, byte for byte the same every time. Our own rather than a library's, so that
 * verdicts can be written without any. Not thread-safe.
 */
final class YamlWriter {
    // Only what no reader of any YAML version takes for anything but text stands without quotes.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z\\p{IsHan}][A-Za-z0-9_.\\p{IsHan}-]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> RESERVED = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** A whole document, with a line break at the end. */
    static String write(Node node) {
        YamlWriter writer = new YamlWriter();
        if (inline(node)) {
            writer.out.append(scalar(node)).append('\n');
        } else {
            writer.block(node, 0, false);
        }
        return writer.out.toString();
    }

    /** Writes a node that fills lines; the first is already indented when the node stands behind a dash. */
    private void block(Node node, int indent, boolean behindDash) {
        boolean indented = behindDash;
        if (node instanceof ObjectNode object) {
            for (Field field : object.fields()) {
                indent(indent, indented);
                out.append(text(field.name())).append(':');
                after(field.value(), indent);
                indented = false;
            }
        } else if (node instanceof ListNode list) {
            for (Node entry : list.entries()) {
                indent(indent, indented);
                out.append('-');
                if (inline(entry)) {
                    out.append(' ').append(scalar(entry)).append('\n');
                } else {
                    out.append(' ');
                    block(entry, indent + 2, true);
                }
                indented = false;
            }
        }
    }

    private void after(Node value, int indent) {
        if (inline(value)) {
            out.append(' ').append(scalar(value)).append('\n');
        } else {
            out.append('\n');
            block(value, indent + 2, false);
        }
    }

    private void indent(int indent, boolean already) {
        if (!already) {
            out.append(" ".repeat(indent));
        }
    }

    private static boolean inline(Node node) {
        return node instanceof ScalarNode
                || (node instanceof ObjectNode object && object.fields().isEmpty())
                || (node instanceof ListNode list && list.entries().isEmpty());
    }

    private static String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.kind() == Kind.TEXT ? text(scalar.text()) : scalar.text();
        }
        return node instanceof ListNode ? "[]" : "{}";
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain || DATE.matcher(text).matches() ? text : JsonWriter.quoted(text);
    }
}
