package io.icprules.document;

import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.Locale;

/** What messages show of a document: shortened and escaped, or by kind and length only. */
final class Shown {
    private static final int LENGTH = 40;

    private Shown() {}

    /** Kind and length only: for what may be personal data. */
    static String kind(Node node) {
        if (node instanceof ScalarNode scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "text of " + characters(scalar);
                case NUMBER -> "a number of " + characters(scalar);
                case BOOLEAN -> "true or false";
                case NULL -> "null";
            };
        }
        if (node instanceof ListNode list) {
            return "a list of " + list.entries().size();
        }
        return ((ObjectNode) node).fields().isEmpty() ? "an empty object" : "an object";
    }

    /** The value, shortened and escaped. */
    static String value(Node node) {
        if (node instanceof ScalarNode scalar && scalar.kind() != Kind.NULL) {
            String text = escaped(scalar.text(), LENGTH);
            return switch (scalar.kind()) {
                case TEXT -> "text (" + text + ")";
                case NUMBER -> "number (" + text + ")";
                default -> text;
            };
        }
        return kind(node);
    }

    /** A text that cannot disturb a terminal or a log: other than printing characters as {@code \}{@code uXXXX}. */
    static String escaped(String text, int length) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(length).forEach(c -> {
            if (Characters.forbidden(c) || Character.isISOControl(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > length
                ? escaped.append('…').toString()
                : escaped.toString();
    }

    private static String characters(ScalarNode scalar) {
        int length = scalar.text().codePointCount(0, scalar.text().length());
        return length == 1 ? "1 character" : length + " characters";
    }
}
