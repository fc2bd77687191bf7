package io.icprules.testkit.scenario.read;

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
import io.icprules.document.Suggestions;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a scenario file. The same problem met twice, such as in every row of a table, counts once.
 * Not thread-safe.
 */
public final class Complaints {

    /** Anything else may be personal data, or disturb a terminal. */
    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_./@<>-]{1,60}");

    /** As many as the reader of applications reports. */
    private static final int MOST = 100;

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /**
     * No complaints yet.
     *
     * @param file the file they will be about
     */
    public Complaints(String file) {
        this.file = file;
    }

    /** The file the complaints are about. */
    public String file() {
        return file;
    }

    /** Whether there is no complaint. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** Adds what another reader found, in this file or another. */
    public void addAll(Collection<Problem> more) {
        problems.addAll(more);
    }

    /** Adds a problem. */
    public void add(ProblemCode code, Location at, String expected, @Nullable String found, Text hint) {
        String shown = found == null ? null : showable(found);
        problems.add(new Problem(code, file, at.line(), at.column(), at.pointer(), expected, shown, hint));
    }

    /** A field that does not belong there. */
    public void unknownField(Field field, Collection<String> known) {
        Text hint = Suggestions.hint(field.name(), known, Hints.SAMPLES);
        String expected = (known.size() > 1 ? "one of " : "") + String.join(", ", known);
        add(ProblemCode.UNKNOWN_FIELD, field.location(), expected, field.name(), hint);
    }

    /** A field that has to be there. */
    public void missing(Location at, String expected) {
        add(ProblemCode.MISSING_FIELD, at, expected, null, Hints.SAMPLES);
    }

    /** A value of the right type that is none of those known. */
    public void wrongValue(ScalarNode at, String expected, Collection<String> known) {
        Text hint = Suggestions.hint(at.text(), known, Hints.SAMPLES);
        add(ProblemCode.WRONG_VALUE, at.location(), expected, at.text(), hint);
    }

    /** The node if it is an object; else there is a problem. */
    public Optional<ObjectNode> object(Node node, String expected) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    /** The node if it is a list; else there is a problem. */
    public Optional<ListNode> list(Node node, String expected) {
        if (node instanceof ListNode list) {
            return Optional.of(list);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    /** The node if it is a single value other than null; else there is a problem. */
    public Optional<ScalarNode> scalar(Node node, String expected) {
        if (node instanceof ScalarNode scalar && scalar.kind() != Kind.NULL) {
            return Optional.of(scalar);
        }
        wrongType(node, expected);
        return Optional.empty();
    }

    /**
     * Ends reading when there is any problem: those of the file itself first, each file from top to bottom.
     *
     * @throws DocumentException with all problems
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems.stream()
                    .sorted(Comparator.comparing(
                                    (Problem problem) -> !problem.file().equals(file))
                            .thenComparing(Problem::file)
                            .thenComparingInt(Problem::line)
                            .thenComparingInt(Problem::column))
                    .limit(MOST)
                    .toList());
        }
    }

    /** A number or flag in quotes, or a text that is a number or flag without them. */
    public void wrongKind(ScalarNode at, String expected) {
        Text hint = at.kind() == Kind.TEXT ? Hints.UNQUOTE : Hints.QUOTE;
        add(ProblemCode.WRONG_TYPE, at.location(), expected, at.text(), hint);
    }

    private void wrongType(Node node, String expected) {
        add(ProblemCode.WRONG_TYPE, node.location(), expected, shown(node), Hints.SAMPLES);
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.text();
        }
        return node instanceof ListNode ? "a list" : "an object";
    }

    private static @Nullable String showable(String text) {
        if (text.equals("a list") || text.equals("an object")) {
            return text;
        }
        return SHOWABLE.matcher(text).matches() ? "(" + text + ")" : null;
    }
}
