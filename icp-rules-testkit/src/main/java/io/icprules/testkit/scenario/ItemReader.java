package io.icprules.testkit.scenario;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.testkit.scenario.read.Complaints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the entries of a list that a scenario expects. Not thread-safe. */
final class ItemReader {

    private final Complaints complaints;

    ItemReader(Complaints complaints) {
        this.complaints = complaints;
    }

    List<ExpectedItem> read(Listing<?> listing, ListNode list) {
        return list.entries().stream()
                .map(entry -> item(listing, entry))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ExpectedItem> item(Listing<?> listing, Node entry) {
        if (entry instanceof ObjectNode object) {
            return detailed(listing, object);
        }
        return text(entry, listing.names()).map(name -> item(name, Map.of()));
    }

    private Optional<ExpectedItem> detailed(Listing<?> listing, ObjectNode object) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        Optional<ScalarNode> name = Optional.empty();
        Set<String> known = new TreeSet<>(listing.detailKeys());
        known.add(listing.nameKey());
        for (Field field : object.fields()) {
            if (field.name().equals(listing.nameKey())) {
                name = text(field.value(), listing.names());
            } else if (listing.detailKeys().contains(field.name())) {
                details.put(field.name(), values(field.value(), listing.allowed(field.name())));
            } else {
                complaints.unknownField(field, known);
            }
        }
        if (object.child(listing.nameKey()).isEmpty()) {
            complaints.missing(object.location(), "a field " + listing.nameKey());
        }
        return name.map(found -> item(found, details));
    }

    private static ExpectedItem item(ScalarNode name, Map<String, List<String>> details) {
        return new ExpectedItem(
                name.text(), details, name.location().line(), name.location().column());
    }

    /** One value, or a list of those it must all have. */
    private List<String> values(Node node, Allowed allowed) {
        List<String> values = new ArrayList<>();
        List<Node> entries = node instanceof ListNode list ? list.entries() : List.of(node);
        for (Node entry : entries) {
            text(entry, allowed).map(ScalarNode::text).ifPresent(values::add);
        }
        return values;
    }

    private Optional<ScalarNode> text(Node node, Allowed allowed) {
        return complaints.scalar(node, allowed.words()).filter(scalar -> {
            boolean right = scalar.kind() == allowed.kind();
            boolean fits = right && allowed.allows(scalar.text());
            if (!right && allowed.constants().isEmpty()) {
                complaints.wrongKind(scalar, allowed.words());
            } else if (!fits) {
                complaints.wrongValue(scalar, allowed.words(), allowed.constants());
            }
            return fits;
        });
    }
}
