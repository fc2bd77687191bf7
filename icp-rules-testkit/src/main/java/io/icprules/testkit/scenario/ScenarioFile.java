package io.icprules.testkit.scenario;

import io.icprules.api.application.FilingApplication;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ParsedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads scenario files. As strict as the reader of applications: a key it does not know is an error. */
public final class ScenarioFile {

    private static final String APPLICATION = "application";

    private final ParsedDocument document;
    private final Complaints complaints;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable FilingApplication application;
    private List<Expectation> expectations = List.of();

    private ScenarioFile(ParsedDocument document) {
        this.document = document;
        this.complaints = new Complaints(document.file());
        complaints.addAll(document.problems());
    }

    /**
     * Reads a scenario.
     *
     * @param file YAML or JSON file
     * @throws DocumentException if it has problems; all of them are in the exception
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public static Scenario read(Path file) {
        return read(FilingDocuments.parse(file));
    }

    /**
     * Reads a scenario.
     *
     * @param bytes the document in UTF-8
     * @param format its format
     * @param name what messages call it
     * @throws DocumentException if it has problems; all of them are in the exception
     */
    public static Scenario read(byte[] bytes, DocumentFormat format, String name) {
        return read(FilingDocuments.parse(bytes, format, name));
    }

    /**
     * Reads a scenario.
     *
     * @param document the parsed document
     * @throws DocumentException if it has problems; all of them are in the exception
     */
    public static Scenario read(ParsedDocument document) {
        return new ScenarioFile(document).scenario();
    }

    /** Whether a document is a scenario rather than an application alone. */
    public static boolean isScenario(ParsedDocument document) {
        return document.root().child(APPLICATION).isPresent();
    }

    private Scenario scenario() {
        Optional<ObjectNode> root = complaints.object(document.root(), "a scenario");
        root.ifPresent(object -> object.fields().forEach(this::field));
        root.ifPresent(object -> demand(object, "scenario"));
        root.ifPresent(object -> demand(object, APPLICATION));
        complaints.throwIfAny();
        if (id == null || application == null) {
            throw new IllegalStateException("a scenario without problems has an id and an application");
        }
        return new Scenario(id, title, document.file(), application, expectations);
    }

    private void field(Field field) {
        switch (field.name()) {
            case "scenario" -> id = text(field.value());
            case "title" -> title = text(field.value());
            case APPLICATION -> application = application();
            case "expect" -> expectations = new ExpectReader(complaints).read(field.value());
            default -> complaints.unknownField(field, "one of scenario, title, application, expect");
        }
    }

    private @Nullable String text(Node node) {
        return complaints.scalar(node, "a text").map(ScalarNode::text).orElse(null);
    }

    /** Problems of the application do not hide those of the expectations. */
    private @Nullable FilingApplication application() {
        try {
            return FilingDocuments.readApplication(document, "/" + APPLICATION);
        } catch (DocumentException e) {
            complaints.addAll(e.problems());
            return null;
        }
    }

    private void demand(ObjectNode object, String name) {
        if (object.child(name).isEmpty()) {
            complaints.missing(object.location(), "a field " + name);
        }
    }
}
