package io.icprules.testkit.scenario;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.ProblemCode;
import io.icprules.testkit.scenario.read.Complaints;
import io.icprules.testkit.scenario.read.Hints;
import io.icprules.testkit.scenario.read.Overlay;
import io.icprules.testkit.scenario.read.Periods;
import io.icprules.testkit.scenario.read.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is expected on a day: by the file, then by the scenario, then by the row. Not thread-safe. */
final class ExpectLevels {

    private static final String EXPECT = "expect";

    private final Periods periods;
    private final Complaints complaints;

    ExpectLevels(Periods periods, Complaints complaints) {
        this.periods = periods;
        this.complaints = complaints;
    }

    /** The expectations of a scenario; {@code day} is {@code null} when the application does not say. */
    List<Expectation> on(@Nullable LocalDate day, Definition definition, Row row) {
        List<ObjectNode> levels = levels(definition, row);
        if (day == null) {
            levels.stream()
                    .flatMap(level -> level.fields().stream())
                    .filter(Periods::isPeriod)
                    .forEach(this::complainOfNoDay);
        }
        return read(day, levels);
    }

    /** Looks for mistakes in what is expected on any day. */
    void check(Definition definition, Row row) {
        read(null, levels(definition, row));
    }

    private List<Expectation> read(@Nullable LocalDate day, List<ObjectNode> levels) {
        ObjectNode merged = null;
        for (ObjectNode level : levels) {
            ObjectNode now = periods.on(day, level);
            merged = merged == null ? now : Overlay.merge(merged, now);
        }
        return merged == null ? List.of() : new ExpectReader(complaints).read(merged);
    }

    private List<ObjectNode> levels(Definition definition, Row row) {
        List<ObjectNode> levels = new ArrayList<>();
        for (ObjectNode level : definition.levels()) {
            level.child(EXPECT)
                    .flatMap(node -> row.parameters().in(node, complaints))
                    .flatMap(this::object)
                    .ifPresent(levels::add);
        }
        if (row.expect() != null) {
            levels.add(row.expect());
        }
        return levels;
    }

    private Optional<ObjectNode> object(Node node) {
        return complaints.object(node, "an object of expectations");
    }

    private void complainOfNoDay(Field field) {
        complaints.add(ProblemCode.NOT_FOUND, field.location(), "a day of submission", null, Hints.DAY_NEEDED);
    }
}
