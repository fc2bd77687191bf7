package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario changes in an application: first what is taken away ({@code without}), then what is set ({@code with}).
 * Whether fields and values exist is left to the reader of applications. Not thread-safe.
 */
public final class Delta {

    private final Complaints complaints;
    private final List<ScalarNode> taken;
    private final @Nullable ObjectNode set;

    /**
     * Reads a delta.
     *
     * @param without pointers to take away; {@code null} for none
     * @param with fields and pointers to set; {@code null} for none
     * @param complaints takes what is wrong
     */
    public Delta(@Nullable Node without, @Nullable Node with, Complaints complaints) {
        this.complaints = complaints;
        this.taken = without == null
                ? List.of()
                : complaints
                        .list(without, "a list of paths such as [/sites/0/server]")
                        .map(this::pointers)
                        .orElse(List.of());
        this.set = with == null
                ? null
                : complaints.object(with, "the fields that differ").orElse(null);
    }

    /** The application with the changes; {@code where} is where it stands if nothing in it says. */
    public static Node settled(Node application, Location where) {
        return Overlay.settle(application, Location.root(where.line(), where.column()));
    }

    /** The changed application. */
    public Node on(Node application) {
        Node changed = removed(application);
        if (set != null) {
            DeltaFields fields = new DeltaFields(complaints, true);
            for (Field field : set.fields()) {
                changed = fields.set(changed, field);
            }
        }
        return changed;
    }

    /** An application of the changes alone, to look for mistakes when there is nothing to change; leaves out lists. */
    public Node alone(Node application) {
        Node changed = application;
        if (set != null) {
            DeltaFields fields = new DeltaFields(complaints, false);
            for (Field field : set.fields()) {
                changed = fields.set(changed, field);
            }
        }
        return changed;
    }

    private List<ScalarNode> pointers(ListNode list) {
        return list.entries().stream()
                .map(entry -> complaints.scalar(entry, "a path such as /sites/0/server"))
                .flatMap(Optional::stream)
                .filter(this::isPointer)
                .toList();
    }

    private boolean isPointer(ScalarNode entry) {
        if (Pointers.isPointer(entry.text())) {
            return true;
        }
        Optional<String> meant =
                entry.text().matches("[A-Za-z]+") ? Optional.of("/" + entry.text()) : Pointers.meant(entry.text());
        complaints.add(
                ProblemCode.WRONG_VALUE,
                entry.location(),
                "a path such as /sites/0/server",
                entry.text(),
                meant.map(Hints::meant).orElse(Hints.POINTER));
        return false;
    }

    /** All paths speak of the application before anything is removed, so that entries keep their numbers. */
    private Node removed(Node application) {
        Set<String> pointers = new LinkedHashSet<>();
        for (ScalarNode entry : taken) {
            if (application.at(entry.text()).isPresent()) {
                pointers.add(entry.text());
            } else {
                complaints.add(
                        ProblemCode.NOT_FOUND,
                        entry.location(),
                        "a path to something the application has",
                        entry.text(),
                        Pointers.closest(application, entry.text())
                                .map(Hints::meant)
                                .orElse(Hints.KNOWN_ALREADY));
            }
        }
        return pointers.isEmpty() ? application : keep(application, "", pointers);
    }

    private static Node keep(Node node, String pointer, Set<String> removed) {
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    object.location(),
                    object.fields().stream()
                            .filter(field -> !removed.contains(pointer + "/" + field.name()))
                            .map(field -> new Field(
                                    field.name(),
                                    field.location(),
                                    keep(field.value(), pointer + "/" + field.name(), removed)))
                            .toList());
        }
        if (node instanceof ListNode list) {
            List<Node> entries = new ArrayList<>();
            for (int i = 0; i < list.entries().size(); i++) {
                if (!removed.contains(pointer + "/" + i)) {
                    entries.add(keep(list.entries().get(i), pointer + "/" + i, removed));
                }
            }
            return new ListNode(list.location(), entries);
        }
        return node;
    }
}
