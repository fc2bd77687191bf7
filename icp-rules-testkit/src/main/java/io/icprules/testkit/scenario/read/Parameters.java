package io.icprules.testkit.scenario.read;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import io.icprules.document.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the cells of a row where {@code <column>} stands. Immutable.
 *
 * @param cells the cells by column; without those left empty
 * @param columns all columns that can be named
 */
public record Parameters(Map<String, Node> cells, Set<String> columns) {

    /** For scenarios without a table. */
    public static final Parameters NONE = new Parameters(Map.of(), Set.of());

    private static final Pattern NAMED = Pattern.compile("<([\\p{L}\\p{N}_][^<>]{0,98})>");

    /** Copies map and set. */
    public Parameters {
        cells = Map.copyOf(cells);
        columns = Set.copyOf(columns);
    }

    /** Names between angle brackets in the texts of a tree. */
    static Set<String> namedIn(Node node) {
        Set<String> names = new TreeSet<>();
        if (node instanceof ObjectNode object) {
            object.fields().forEach(field -> names.addAll(namedIn(field.value())));
        } else if (node instanceof ListNode list) {
            list.entries().forEach(entry -> names.addAll(namedIn(entry)));
        } else if (node instanceof ScalarNode scalar && scalar.kind() == Kind.TEXT) {
            NAMED.matcher(scalar.text())
                    .results()
                    .map(result -> result.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    /**
     * The tree with the cells in it; what stands for an empty cell is left out.
     *
     * @param node tree with names of columns
     * @param complaints takes names that are no column
     */
    public Optional<Node> in(Node node, Complaints complaints) {
        if (node instanceof ObjectNode object) {
            List<Field> fields = new ArrayList<>();
            for (Field field : object.fields()) {
                in(field.value(), complaints)
                        .ifPresent(value -> fields.add(new Field(field.name(), field.location(), value)));
            }
            return Optional.of(new ObjectNode(object.location(), fields));
        }
        if (node instanceof ListNode list) {
            return Optional.of(new ListNode(
                    list.location(),
                    list.entries().stream()
                            .map(entry -> in(entry, complaints))
                            .flatMap(Optional::stream)
                            .toList()));
        }
        return text((ScalarNode) node, complaints);
    }

    private Optional<Node> text(ScalarNode scalar, Complaints complaints) {
        Matcher whole = NAMED.matcher(scalar.text());
        if (scalar.kind() != Kind.TEXT || !whole.find()) {
            return Optional.of(scalar);
        }
        if (!whole.matches()) {
            String text = NAMED.matcher(scalar.text()).replaceAll(this::cellText);
            return Optional.of(new ScalarNode(scalar.location(), Kind.TEXT, text));
        }
        String name = whole.group(1);
        if (!columns.contains(name)) {
            complaints.add(
                    ProblemCode.NOT_FOUND,
                    scalar.location(),
                    "a column of the table"
                            + (columns.isEmpty() ? "" : ", here " + String.join(", ", new TreeSet<>(columns))),
                    scalar.text(),
                    Suggestions.closest(name, columns)
                            .map(column -> Hints.meant("<" + column + ">"))
                            .orElse(Hints.NO_COLUMN));
            return Optional.empty();
        }
        return Optional.ofNullable(cells.get(name));
    }

    /** In the middle of a text only what is a column is replaced: the text may have brackets of its own. */
    private String cellText(MatchResult found) {
        boolean column = columns.contains(found.group(1));
        String text = column ? "" : found.group();
        if (column && cells.get(found.group(1)) instanceof ScalarNode cell) {
            text = cell.text();
        }
        return Matcher.quoteReplacement(text);
    }
}
