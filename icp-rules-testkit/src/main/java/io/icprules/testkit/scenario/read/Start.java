package io.icprules.testkit.scenario.read;

import io.icprules.document.DocumentException;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ParsedDocument;
import io.icprules.document.ProblemCode;
import io.icprules.document.Suggestions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The application a scenario or a base starts from: its own ({@code application}) or that of a base ({@code base}). Not
 * thread-safe.
 */
public final class Start {

    /** Name of the field with an application. */
    public static final String APPLICATION = "application";

    /** Name of the field with the name of a base. */
    public static final String BASE = "base";

    private final ParsedDocument document;
    private final Bases bases;
    private final Complaints complaints;

    /** Bases on the way here; empty in a scenario. */
    private final List<Bases.Found> way;

    /** Scenarios of a file share what it starts from. By identity: equal objects may stand in different places. */
    private final IdentityHashMap<ObjectNode, Optional<Node>> known = new IdentityHashMap<>();

    /** For the scenarios of a document. */
    public Start(ParsedDocument document, Bases bases, Complaints complaints) {
        this(document, bases, complaints, List.of());
    }

    private Start(ParsedDocument document, Bases bases, Complaints complaints, List<Bases.Found> way) {
        this.document = document;
        this.bases = bases;
        this.complaints = complaints;
        this.way = way;
    }

    /** Whether an object says where to start. */
    public static boolean isIn(ObjectNode holder) {
        return holder.child(APPLICATION).isPresent() || holder.child(BASE).isPresent();
    }

    /**
     * The application an object starts from.
     *
     * @param holder scenario, file of scenarios or base
     * @return the application, which by itself has no problems; empty when there are, which then are among the complaints
     */
    public Optional<Node> of(ObjectNode holder) {
        return known.computeIfAbsent(holder, this::find);
    }

    private Optional<Node> find(ObjectNode holder) {
        Field own = field(holder, APPLICATION);
        Field base = field(holder, BASE);
        if (own != null && base != null) {
            complaints.add(
                    ProblemCode.CONTRADICTION, base.location(), "either base or application", null, Hints.ONE_START);
            return Optional.empty();
        }
        if (own != null) {
            return own(own.value());
        }
        if (base == null) {
            complaints.missing(holder.location(), "a field application or base");
            return Optional.empty();
        }
        return complaints.scalar(base.value(), "the name of a base").flatMap(this::base);
    }

    /** Problems of the application do not hide those of the rest. */
    private Optional<Node> own(Node application) {
        try {
            FilingDocuments.readApplication(document, application.location().pointer());
            return Optional.of(application);
        } catch (DocumentException e) {
            complaints.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<Node> base(ScalarNode name) {
        try {
            Optional<Bases.Found> found = bases.find(name.text());
            if (found.isEmpty()) {
                complaints.add(
                        ProblemCode.NOT_FOUND,
                        name.location(),
                        "the name of a base, here one of " + String.join(", ", bases.names()),
                        name.text(),
                        Suggestions.hint(name.text(), bases.names(), Hints.BASE_FILE));
                return Optional.empty();
            }
            return read(name, found.get());
        } catch (DocumentException e) {
            broken(name, e);
            return Optional.empty();
        }
    }

    private Optional<Node> read(ScalarNode name, Bases.Found found) {
        List<Bases.Found> further = new ArrayList<>(way);
        further.add(found);
        int before = way.stream().map(Bases.Found::file).toList().indexOf(found.file());
        if (before >= 0) {
            List<String> circle = further.subList(before, further.size()).stream()
                    .map(Bases.Found::name)
                    .toList();
            complaints.add(
                    ProblemCode.CIRCLE,
                    name.location(),
                    "bases that end with an application; here " + String.join(" -> ", circle),
                    null,
                    Hints.BREAK_CIRCLE);
            return Optional.empty();
        }
        Start start = new Start(
                found.document(), found.seen(), new Complaints(found.document().file()), further);
        return Optional.of(new BaseFile(found.document(), start, start.complaints).application());
    }

    private void broken(ScalarNode name, DocumentException e) {
        complaints.add(
                ProblemCode.WRONG_VALUE, name.location(), "a base without mistakes", name.text(), Hints.MEND_BASE);
        complaints.addAll(e.problems());
    }

    private static @Nullable Field field(ObjectNode holder, String name) {
        return holder.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
