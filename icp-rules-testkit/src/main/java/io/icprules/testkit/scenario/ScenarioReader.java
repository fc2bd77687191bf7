package io.icprules.testkit.scenario;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ParsedDocument;
import io.icprules.document.Problem;
import io.icprules.document.ProblemCode;
import io.icprules.testkit.scenario.read.Bases;
import io.icprules.testkit.scenario.read.Complaints;
import io.icprules.testkit.scenario.read.Hints;
import io.icprules.testkit.scenario.read.Periods;
import io.icprules.testkit.scenario.read.Start;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the scenarios of a document. Used once. */
final class ScenarioReader {

    private static final String SCENARIOS = "scenarios";

    /** What a file of several scenarios says for all of them. */
    private static final List<String> SHARED =
            List.of("title", "base", "application", "without", "with", "dates", "expect", SCENARIOS);

    private static final List<String> ALONE =
            List.of("scenario", "title", "base", "application", "without", "with", "dates", "rows", "table", "expect");

    private final ParsedDocument document;
    private final Complaints complaints;
    private final Start start;
    private final Periods periods;
    private final Set<String> ids = new HashSet<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    ScenarioReader(ParsedDocument document, Bases bases) {
        // the problems of the document are told once, here
        this.document = new ParsedDocument(document.file(), document.root(), List.of());
        this.complaints = new Complaints(document.file());
        this.start = new Start(this.document, bases, complaints);
        this.periods = new Periods(complaints);
        complaints.addAll(
                document.problems().stream().map(ScenarioReader::hinted).toList());
    }

    List<Scenario> read() {
        complaints.object(document.root(), "a scenario").ifPresent(root -> {
            if (root.child(SCENARIOS).isPresent()) {
                several(root);
            } else {
                scenario(root, Optional.empty());
            }
        });
        if (complaints.none()) {
            periods.complainOfUnused();
        }
        complaints.throwIfAny();
        return List.copyOf(scenarios);
    }

    /** The parser's hint about a second document is meant for applications. */
    private static Problem hinted(Problem problem) {
        return problem.code() == ProblemCode.TRAILING_CONTENT
                ? new Problem(
                        problem.code(),
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.pointer(),
                        problem.expected(),
                        problem.found(),
                        Hints.SEVERAL)
                : problem;
    }

    private void several(ObjectNode root) {
        checkNames(root, SHARED);
        root.child("title").ifPresent(title -> complaints.scalar(title, "a text"));
        Optional<ListNode> list = root.child(SCENARIOS).flatMap(node -> complaints.list(node, "a list of scenarios"));
        if (list.isPresent() && list.get().entries().isEmpty()) {
            complaints.missing(list.get().location(), "at least one scenario");
        }
        for (Node entry : list.map(ListNode::entries).orElse(List.of())) {
            complaints.object(entry, "a scenario").ifPresent(one -> scenario(one, Optional.of(root)));
        }
    }

    private void scenario(ObjectNode own, Optional<ObjectNode> shared) {
        checkNames(own, ALONE);
        Optional<ScalarNode> id = own.child("scenario").flatMap(node -> complaints.scalar(node, "a text"));
        if (own.child("scenario").isEmpty()) {
            complaints.missing(own.location(), "a field scenario");
        }
        id.filter(name -> !ids.add(name.text()))
                .ifPresent(name -> complaints.add(
                        ProblemCode.DUPLICATE_KEY,
                        name.location(),
                        "a name no other scenario of the file has",
                        name.text(),
                        Hints.OTHER_NAME));
        ObjectNode starting = Start.isIn(own) ? own : shared.filter(Start::isIn).orElse(own);
        Optional<Node> application = start.of(starting);
        Definition definition = new Definition(id.map(ScalarNode::text).orElse(""), own, shared, starting.location());
        scenarios.addAll(new Expansion(document.file(), definition, periods, complaints).scenarios(application));
        if (scenarios.size() > Expansion.MOST) {
            complaints.add(
                    ProblemCode.TOO_MANY,
                    own.location(),
                    "at most " + Expansion.MOST + " scenarios in a file, each row and date counted",
                    null,
                    Hints.FEWER);
            complaints.throwIfAny();
        }
    }

    private void checkNames(ObjectNode object, List<String> known) {
        for (Field field : object.fields()) {
            if (!known.contains(field.name())) {
                complaints.unknownField(field, known);
            }
        }
    }
}
