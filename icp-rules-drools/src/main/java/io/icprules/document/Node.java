package io.icprules.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a parsed document that knows where it stands. Immutable and thread-safe. Text forms say no content, as it
 * may be personal data.
 */
public sealed interface Node {

    /** Where the node stands. */
    Location location();

    /**
     * Finds a node by its JSON pointer.
     *
     * @param pointer pointer relative to this node, such as {@code /application}; empty for this node
     * @return the node, or empty when there is none
     */
    default Optional<Node> at(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(this);
        }
        if (pointer.charAt(0) != '/') {
            return Optional.empty();
        }
        int end = pointer.indexOf('/', 1);
        String token = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
        String rest = end < 0 ? "" : pointer.substring(end);
        return child(token.replace("~1", "/").replace("~0", "~")).flatMap(node -> node.at(rest));
    }

    /**
     * The field of an object or the entry of a list.
     *
     * @param name name of the field or index of the entry
     * @return the node, or empty when there is none
     */
    default Optional<Node> child(String name) {
        return Optional.empty();
    }

    /**
     * An object (JSON) or mapping (YAML).
     *
     * @param location where it begins
     * @param fields its fields in order; no name occurs twice
     */
    record ObjectNode(Location location, List<Field> fields) implements Node {

        /** Copies the list. */
        public ObjectNode {
            Objects.requireNonNull(location, "location");
            fields = List.copyOf(fields);
        }

        @Override
        public Optional<Node> child(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }

        @Override
        public String toString() {
            return "object with " + fields.size() + " fields";
        }
    }

    /**
     * A field of an object.
     *
     * @param name its name
     * @param location where the name stands; the value has its own location
     * @param value its value
     */
    record Field(String name, Location location, Node value) {

        /** Checks that nothing is null. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "field";
        }
    }

    /**
     * A list (JSON array, YAML sequence).
     *
     * @param location where it begins
     * @param entries its entries in order
     */
    record ListNode(Location location, List<Node> entries) implements Node {

        /** Copies the list. */
        public ListNode {
            Objects.requireNonNull(location, "location");
            entries = List.copyOf(entries);
        }

        @Override
        public Optional<Node> child(String name) {
            // At most four digits: longer ones cannot be an index within the limits, and would overflow.
            if (!name.matches("0|[1-9][0-9]{0,3}") || Integer.parseInt(name) >= entries.size()) {
                return Optional.empty();
            }
            return Optional.of(entries.get(Integer.parseInt(name)));
        }

        @Override
        public String toString() {
            return "list of " + entries.size();
        }
    }

    /**
     * A single value, kept as it was written.
     *
     * @param location where it begins
     * @param kind what it is by the rules of its format
     * @param text the text without quotes and escapes; numbers exactly as written
     */
    record ScalarNode(Location location, Kind kind, String text) implements Node {

        /** Checks that nothing is null. */
        public ScalarNode {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    /** Kind of a single value. */
    enum Kind {
        /** A text. */
        TEXT("text"),
        /** A number. */
        NUMBER("a number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("true or false"),
        /** {@code null}, in YAML also {@code ~} or nothing at all. */
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
