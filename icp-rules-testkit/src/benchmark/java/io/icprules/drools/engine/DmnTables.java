package io.icprules.drools.engine;

import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.Operand;
import io.icprules.drools.source.SourceTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules on one class of facts as a DMN model: rules that look at the same properties are the rows of one decision table,
 * each property is a column, and the table collects the places of the rows that match. Not thread-safe.
 */
final class DmnTables {

    private final StringBuilder decisions = new StringBuilder();
    private final Set<String> inputs = new LinkedHashSet<>();

    private DmnTables() {}

    /** A row: the place of its rule, and its tests by column. */
    private record Row(int place, Map<String, String> tests) {}

    /** The model. */
    record Written(String xml, Set<String> inputs) {}

    static Written write(String name, List<InterpretedRule> rules) {
        DmnTables tables = new DmnTables();
        Map<List<String>, List<Row>> byColumns = new LinkedHashMap<>();
        for (int place = 0; place < rules.size(); place++) {
            Row row = new Row(place, tables.tests(rules.get(place)));
            byColumns
                    .computeIfAbsent(columns(row), columns -> new ArrayList<>())
                    .add(row);
        }
        byColumns.forEach(tables::decision);
        return new Written(tables.model(name), tables.inputs);
    }

    private static List<String> columns(Row row) {
        return row.tests().keySet().stream().sorted().toList();
    }

    /** Columns are properties; a second test on one has a column of its own, told by its number. */
    private Map<String, String> tests(InterpretedRule rule) {
        Map<String, String> tests = new LinkedHashMap<>();
        for (SourceTest source : rule.source().pattern().tests()) {
            Comparison test = Comparison.read(source);
            inputs.add(test.property().text());
            String column = test.property().text();
            for (int i = 2; tests.containsKey(column); i++) {
                column = test.property().text() + "#" + i;
            }
            tests.put(column, unary(test));
            for (Operand operand : test.operands()) {
                if (operand.is(Operand.Form.NAME)) {
                    inputs.add(operand.text());
                }
            }
        }
        return tests;
    }

    private static String unary(Comparison test) {
        String positive = positive(test);
        boolean not = test.negated() != test.operator().equals("!=");
        if (!not) {
            return positive;
        }
        return test.operator().isEmpty() && test.function() == null ? "false" : "not(" + positive + ")";
    }

    private static String positive(Comparison test) {
        if (test.function() != null) {
            return switch (test.function().text()) {
                case "containsAny" -> each(test, "contains(?, %s)");
                case "startsWithAny" -> each(test, "starts with(?, %s)");
                default -> each(test, "? = %s");
            };
        }
        String first = test.operands().isEmpty() ? "" : feel(test.operands().get(0));
        return switch (test.operator()) {
            case "" -> "true";
            case "contains" -> "list contains(?, " + first + ")";
            case "==", "!=" -> test.operands().get(0).is(Operand.Form.NAME) ? "? = " + first : first;
            case "in" -> test.operands().stream().map(DmnTables::feel).collect(Collectors.joining(", "));
            default -> test.operator() + " " + first;
        };
    }

    private static String each(Comparison test, String form) {
        return test.operands().stream().map(o -> form.formatted(feel(o))).collect(Collectors.joining(" or "));
    }

    private static String feel(Operand operand) {
        return switch (operand.form()) {
            case NAME -> input(operand.text());
            case NUMBER -> operand.text().replace("L", "");
            case FLAG -> operand.text();
            default -> '"' + operand.text() + '"';
        };
    }

    static String input(String property) {
        return "p_" + property;
    }

    private void decision(List<String> columns, List<Row> rows) {
        int number = decisions.length();
        decisions.append(
                "<decision id=\"d%d\" name=\"d%d\"><variable name=\"d%d\"/>\n".formatted(number, number, number));
        inputs.forEach(input ->
                decisions.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>\n"
                        .formatted(input(input))));
        decisions.append("<decisionTable hitPolicy=\"COLLECT\">\n");
        columns.forEach(column -> decisions.append("<input><inputExpression><text>%s</text></inputExpression></input>\n"
                .formatted(input(column.replaceAll("#.*", "")))));
        decisions.append("<output/>\n");
        for (Row row : rows) {
            decisions.append("<rule>");
            columns.forEach(column -> decisions
                    .append("<inputEntry><text>")
                    .append(escape(row.tests().get(column)))
                    .append("</text></inputEntry>"));
            decisions.append("<outputEntry><text>%d</text></outputEntry></rule>\n".formatted(row.place()));
        }
        decisions.append("</decisionTable></decision>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String model(String name) {
        StringBuilder data = new StringBuilder();
        inputs.forEach(input -> data.append("<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\"/></inputData>\n"
                .formatted(input(input), input(input), input(input))));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="%s" namespace="icp:%s">
                %s%s</definitions>
                """.formatted(name, name, data, decisions);
    }
}
