package io.icprules.testkit.scenario;

import io.icprules.api.application.FilingApplication;
import io.icprules.document.DocumentException;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ParsedDocument;
import io.icprules.testkit.scenario.read.Complaints;
import io.icprules.testkit.scenario.read.Days;
import io.icprules.testkit.scenario.read.Delta;
import io.icprules.testkit.scenario.read.Parameters;
import io.icprules.testkit.scenario.read.Periods;
import io.icprules.testkit.scenario.read.Row;
import io.icprules.testkit.scenario.read.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the scenarios of a definition: one for each row and date. Used once. */
final class Expansion {

    /** Scenarios in a file. */
    static final int MOST = 10_000;

    private static final Node NOTHING = new ObjectNode(Location.root(0, 0), List.of());

    private final String file;
    private final Definition definition;
    private final Complaints complaints;
    private final ExpectLevels expect;

    Expansion(String file, Definition definition, Periods periods, Complaints complaints) {
        this.file = file;
        this.definition = definition;
        this.complaints = complaints;
        this.expect = new ExpectLevels(periods, complaints);
    }

    /**
     * The scenarios.
     *
     * @param start the application they start from; empty when it cannot be read, and then only mistakes are looked for
     */
    List<Scenario> scenarios(Optional<Node> start) {
        List<Row> rows = new Rows(complaints).of(definition.own(), definition.texts(), ExpectReader.keys());
        List<LocalDate> days = definition
                .field("dates")
                .map(node -> new Days(complaints).read(node))
                .orElse(List.of());
        boolean swept = definition.field("dates").isPresent();
        List<Scenario> scenarios = new ArrayList<>();
        for (Row row : rows) {
            FilingApplication application = application(start, row);
            if (application == null || (swept && days.isEmpty())) {
                expect.check(definition, row);
            } else if (!swept) {
                scenarios.add(scenario(row, application, false));
            } else {
                for (LocalDate day : days) {
                    scenarios.add(scenario(
                            row, application.toBuilder().submittedOn(day).build(), true));
                }
            }
            if (scenarios.size() > MOST) {
                break;
            }
        }
        return scenarios;
    }

    private Scenario scenario(Row row, FilingApplication application, boolean swept) {
        LocalDate day = application.submittedOn();
        String id =
                definition.id() + (row.name() == null ? "" : "[" + row.name() + "]") + (swept ? "[" + day + "]" : "");
        return new Scenario(
                id,
                title(row.parameters()),
                file,
                row.location().line(),
                row.name(),
                day,
                application,
                expect.on(day, definition, row));
    }

    private @Nullable String title(Parameters parameters) {
        return definition
                .own()
                .child("title")
                .flatMap(node -> parameters.in(node, complaints))
                .flatMap(node -> complaints.scalar(node, "a text"))
                .map(ScalarNode::text)
                .orElse(null);
    }

    /** The application with all changes; {@code null} when there are mistakes in it or them. */
    private @Nullable FilingApplication application(Optional<Node> start, Row row) {
        Node changed = start.orElse(NOTHING);
        for (Delta delta : deltas(row)) {
            changed = start.isPresent() ? delta.on(changed) : delta.alone(changed);
        }
        try {
            FilingApplication application = FilingDocuments.readApplication(
                    new ParsedDocument(file, Delta.settled(changed, definition.starting()), List.of()), "");
            return start.isPresent() ? application : null;
        } catch (DocumentException e) {
            complaints.addAll(e.problems());
            return null;
        }
    }

    private List<Delta> deltas(Row row) {
        List<Delta> deltas = new ArrayList<>();
        for (ObjectNode level : definition.levels()) {
            deltas.add(delta(
                    level.child("without").orElse(null), level.child("with").orElse(null), row));
        }
        deltas.add(delta(row.without(), row.with(), row));
        return deltas;
    }

    private Delta delta(@Nullable Node without, @Nullable Node with, Row row) {
        Node filled =
                with == null ? null : row.parameters().in(with, complaints).orElse(null);
        return new Delta(without, filled, complaints);
    }
}
