package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays nodes over nodes. Stateless. */
public final class Overlay {

    private static final Location NOWHERE = Location.root(0, 0);

    private Overlay() {}

    /**
     * One node over another: objects field by field, anything else replaces what is below. What both have stands where
     * the upper one has it.
     */
    public static Node merge(Node below, Node above) {
        return below instanceof ObjectNode under && above instanceof ObjectNode over ? merge(under, over) : above;
    }

    /** An object over another, field by field. */
    public static ObjectNode merge(ObjectNode below, ObjectNode above) {
        Map<String, Field> changes = new HashMap<>();
        above.fields().forEach(field -> changes.put(field.name(), field));
        List<Field> fields = new ArrayList<>();
        for (Field field : below.fields()) {
            Field change = changes.remove(field.name());
            fields.add(
                    change == null
                            ? field
                            : new Field(field.name(), change.location(), merge(field.value(), change.value())));
        }
        above.fields().stream()
                .filter(field -> changes.containsKey(field.name()))
                .forEach(fields::add);
        return new ObjectNode(above.location(), fields);
    }

    /** The same tree without places: those of another file would mislead. */
    static Node withoutPlaces(Node node) {
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    NOWHERE,
                    object.fields().stream()
                            .map(field -> new Field(field.name(), NOWHERE, withoutPlaces(field.value())))
                            .toList());
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    NOWHERE, list.entries().stream().map(Overlay::withoutPlaces).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(NOWHERE, scalar.kind(), scalar.text());
    }

    /**
     * The same tree with the pointers it has from its own top. What has no place gets that of what it stands in: a change
     * next to it is all that can have made it wrong.
     */
    static Node settle(Node node, Location at) {
        Location here = placed(at, node.location());
        if (node instanceof ObjectNode object) {
            List<Field> fields = new ArrayList<>();
            for (Field field : object.fields()) {
                Location key = placed(here.child(field.name(), here.line(), here.column()), field.location());
                fields.add(new Field(field.name(), key, settle(field.value(), key)));
            }
            return new ObjectNode(here, fields);
        }
        if (node instanceof ListNode list) {
            List<Node> entries = new ArrayList<>();
            for (Node entry : list.entries()) {
                String index = Integer.toString(entries.size());
                entries.add(settle(entry, here.child(index, here.line(), here.column())));
            }
            return new ListNode(here, entries);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(here, scalar.kind(), scalar.text());
    }

    private static Location placed(Location pointer, Location place) {
        return place.line() == 0 ? pointer : pointer.moved(place.line(), place.column());
    }
}
