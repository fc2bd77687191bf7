package io.icprules.testkit.scenario.read;

import io.icprules.api.Text;
import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets fields of an application, by name or by pointer. Not thread-safe.
 *
 * @param complaints takes what is wrong
 * @param complete whether the application is all there, so that an entry it lacks is a mistake
 */
record DeltaFields(Complaints complaints, boolean complete) {

    private static final String APPEND = "-";

    /** The application with one field of the delta set; unchanged when the field is wrong. */
    Node set(Node application, Field written) {
        Optional<String> meant = Pointers.meant(written.name());
        if (meant.isPresent()) {
            complaints.add(
                    ProblemCode.UNKNOWN_FIELD,
                    written.location(),
                    "a field of the application, or a path from its top that begins with /",
                    written.name(),
                    Hints.meant(meant.get()));
            return application;
        }
        Field field = inApplication(written);
        List<String> tokens = tokens(field.name());
        Optional<Node> value = known(field.value());
        Node changed = value.isEmpty() ? null : set(application, tokens, field, value.get());
        return changed == null ? application : changed;
    }

    private static List<String> tokens(String name) {
        return Pointers.isPointer(name) ? Pointers.tokens(name) : List.of(name);
    }

    /** The field as a part of the application, where pointers of messages lead. */
    private static Field inApplication(Field field) {
        int line = field.location().line();
        int column = field.location().column();
        Location at = Location.root(line, column);
        for (String token : tokens(field.name())) {
            at = at.child(token, line, column);
        }
        return new Field(field.name(), at, Overlay.settle(field.value(), at));
    }

    /** Walks down; {@code null} when there is no way. */
    private @Nullable Node set(@Nullable Node below, List<String> tokens, Field field, Node value) {
        if (tokens.isEmpty()) {
            return below == null ? value : Overlay.merge(below, value);
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (below instanceof ListNode list) {
            return inList(list, token, rest, field, value);
        }
        if (token.equals(APPEND)) {
            return inList(new ListNode(field.location(), List.of()), token, rest, field, value);
        }
        if (Pointers.isIndex(token)) {
            return noEntry(field, "a path that begins with something the application has", Hints.APPEND);
        }
        Node child = below == null ? null : below.child(token).orElse(null);
        Node changed = set(child, rest, field, value);
        return changed == null ? null : put(below, token, field, changed);
    }

    private @Nullable Node inList(ListNode list, String token, List<String> rest, Field field, Node value) {
        int size = list.entries().size();
        List<Node> entries = new ArrayList<>(list.entries());
        if (token.equals(APPEND)) {
            if (!rest.isEmpty()) {
                return noEntry(field, "a path that ends with /-", Hints.APPEND_LAST);
            }
            if (value instanceof ListNode more) {
                entries.addAll(more.entries());
            } else {
                entries.add(value);
            }
            return new ListNode(list.location(), entries);
        }
        if (!Pointers.isIndex(token) || Integer.parseInt(token) >= size) {
            return noEntry(field, entries(size), Hints.APPEND);
        }
        int index = Integer.parseInt(token);
        Node changed = set(list.entries().get(index), rest, field, value);
        if (changed == null) {
            return null;
        }
        entries.set(index, changed);
        return new ListNode(list.location(), entries);
    }

    private static String entries(int size) {
        return switch (size) {
            case 0 -> "- for a new entry: the list is empty";
            case 1 -> "entry 0, the only one";
            default -> "an entry from 0 to " + (size - 1);
        };
    }

    private @Nullable Node noEntry(Field field, String expected, Text hint) {
        if (complete) {
            complaints.add(ProblemCode.NOT_FOUND, field.location(), expected, field.name(), hint);
        }
        return null;
    }

    /** An object with one field replaced; what is no object has to give way, and its reader will complain. */
    private static Node put(@Nullable Node below, String name, Field field, Node value) {
        Field changed = new Field(name, field.location(), value);
        if (!(below instanceof ObjectNode object)) {
            return new ObjectNode(field.location(), List.of(changed));
        }
        List<Field> fields = new ArrayList<>(object.fields());
        fields.replaceAll(old -> old.name().equals(name) ? changed : old);
        if (!fields.contains(changed)) {
            fields.add(changed);
        }
        return new ObjectNode(object.location(), fields);
    }

    /** A value without nulls, which are told here: the hint of the reader of applications would not help. */
    private Optional<Node> known(Node value) {
        if (value instanceof ScalarNode scalar && scalar.kind() == Kind.NULL) {
            complaints.add(ProblemCode.EXPLICIT_NULL, value.location(), "a value", null, Hints.UNKNOWN_BY_WITHOUT);
            return Optional.empty();
        }
        if (value instanceof ObjectNode object) {
            List<Field> fields = new ArrayList<>();
            for (Field field : object.fields()) {
                known(field.value()).ifPresent(kept -> fields.add(new Field(field.name(), field.location(), kept)));
            }
            return Optional.of(new ObjectNode(object.location(), fields));
        }
        if (value instanceof ListNode list) {
            return Optional.of(new ListNode(
                    list.location(),
                    list.entries().stream()
                            .map(this::known)
                            .flatMap(Optional::stream)
                            .toList()));
        }
        return Optional.of(value);
    }
}
