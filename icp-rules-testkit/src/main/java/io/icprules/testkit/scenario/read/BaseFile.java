package io.icprules.testkit.scenario.read;

import io.icprules.document.DocumentException;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.ParsedDocument;
import java.util.List;
import java.util.Optional;

/**
 * Reads the file of a base. Used once.
 *
 * @param document the parsed file
 * @param start finds what the base itself starts from
 * @param complaints takes what is wrong with the file
 */
record BaseFile(ParsedDocument document, Start start, Complaints complaints) {

    private static final List<String> FIELDS = List.of("title", Start.BASE, Start.APPLICATION, "without", "with");

    /**
     * The application, without places: those of another file would mislead.
     *
     * @throws DocumentException if the file has problems
     */
    Node application() {
        complaints.addAll(document.problems());
        Optional<ObjectNode> holder = complaints.object(document.root(), "a base");
        holder.ifPresent(this::checkFields);
        Node application = holder.flatMap(this::changed).orElse(document.root());
        complaints.throwIfAny();
        return Overlay.withoutPlaces(application);
    }

    /** What the base starts from with its changes; problems of the two together are among the complaints. */
    private Optional<Node> changed(ObjectNode holder) {
        Delta delta = new Delta(
                holder.child("without").orElse(null), holder.child("with").orElse(null), complaints);
        Optional<Node> application = start.of(holder).map(node -> Delta.settled(delta.on(node), holder.location()));
        try {
            application.ifPresent(
                    node -> FilingDocuments.readApplication(new ParsedDocument(document.file(), node, List.of()), ""));
        } catch (DocumentException e) {
            complaints.addAll(e.problems());
        }
        return application;
    }

    private void checkFields(ObjectNode holder) {
        for (Field field : holder.fields()) {
            if (!FIELDS.contains(field.name())) {
                complaints.unknownField(field, FIELDS);
            }
        }
        holder.child("title").ifPresent(title -> complaints.scalar(title, "a text"));
    }
}
