package io.icprules.testkit.scenario;

import io.icprules.api.Text;
import io.icprules.document.DocumentException;
import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.Problem;
import io.icprules.document.ProblemCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a scenario file. Not thread-safe. */
final class Complaints {

    /** Anything else may be personal data, or disturb a terminal. */
    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_./@-]{1,60}");

    private static final Text HINT =
            new Text("场景文件的写法见 docs/samples 中的例子。", "The files in docs/samples show how a scenario is written.");

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();

    Complaints(String file) {
        this.file = file;
    }

    void addAll(Collection<Problem> more) {
        problems.addAll(more);
    }

    void unknownField(Field field, String expected) {
        add(ProblemCode.UNKNOWN_FIELD, field.location(), expected, showable(field.name()));
    }

    void missing(Location at, String field) {
        add(ProblemCode.MISSING_FIELD, at, field, null);
    }

    void wrongValue(Node at, String expected) {
        add(ProblemCode.WRONG_VALUE, at.location(), expected, shown(at));
    }

    Optional<ObjectNode> object(Node node, String expected) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    Optional<ListNode> list(Node node, String expected) {
        if (node instanceof ListNode list) {
            return Optional.of(list);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    Optional<ScalarNode> scalar(Node node, String expected) {
        if (node instanceof ScalarNode scalar && scalar.kind() != Kind.NULL) {
            return Optional.of(scalar);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList());
        }
    }

    private void wrongType(Node node, String expected) {
        add(ProblemCode.WRONG_TYPE, node.location(), expected, shown(node));
    }

    private void add(ProblemCode code, Location at, String expected, @Nullable String found) {
        problems.add(new Problem(code, file, at.line(), at.column(), at.pointer(), expected, found, HINT));
    }

    private static @Nullable String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return showable(scalar.text());
        }
        return node instanceof ListNode ? "a list" : "an object";
    }

    private static @Nullable String showable(String text) {
        return SHOWABLE.matcher(text).matches() ? "(" + text + ")" : null;
    }
}
