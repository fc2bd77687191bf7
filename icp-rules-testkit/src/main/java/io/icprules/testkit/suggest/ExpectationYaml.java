package io.icprules.testkit.suggest;

import io.icprules.testkit.scenario.Expectation;
import io.icprules.testkit.scenario.ExpectedItem;
import io.icprules.testkit.scenario.ListAspect;
import io.icprules.testkit.scenario.ListExpectation;
import io.icprules.testkit.scenario.ValueExpectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the {@code expect} block of a row. Stateless. */
final class ExpectationYaml {

    private static final String PLAIN = "";

    private ExpectationYaml() {}

    /** All expectations in one line; those on one list together. */
    static String of(List<Expectation> expectations) {
        Map<String, Map<String, List<String>>> byKey = new LinkedHashMap<>();
        for (Expectation expectation : expectations) {
            if (expectation instanceof ValueExpectation value) {
                byKey.computeIfAbsent(value.aspect().key(), key -> new LinkedHashMap<>())
                        .put(PLAIN, List.of(value.expected()));
            } else if (expectation instanceof ListExpectation list) {
                String comparison = list.aspect() == ListAspect.SILENT
                        ? "silent"
                        : list.comparison().key();
                List<String> items = byKey.computeIfAbsent(list.aspect().key(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(comparison, key -> new ArrayList<>());
                list.items().stream().map(item -> item(list.aspect(), item)).forEach(items::add);
            }
        }
        return nested(byKey);
    }

    /** A key with a dot leads into an object, which several keys may share. */
    private static String nested(Map<String, Map<String, List<String>>> byKey) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        byKey.forEach((key, values) -> {
            int dot = key.indexOf('.');
            String outer = dot < 0 ? key : key.substring(0, dot);
            String inner = dot < 0 ? value(values) : key.substring(dot + 1) + ": " + value(values);
            fields.computeIfAbsent(outer + (dot < 0 ? "" : "."), k -> new ArrayList<>())
                    .add(inner);
        });
        return fields.entrySet().stream()
                .map(field -> field.getKey().endsWith(".")
                        ? field.getKey().replace(".", "") + ": { " + String.join(", ", field.getValue()) + " }"
                        : field.getKey() + ": " + field.getValue().get(0))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String value(Map<String, List<String>> values) {
        List<String> plain = values.get(PLAIN);
        if (plain != null) {
            return plain.get(0);
        }
        List<String> silent = values.get("silent");
        if (silent != null) {
            return "[" + String.join(", ", silent) + "]";
        }
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": [" + String.join(", ", entry.getValue()) + "]")
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String item(ListAspect aspect, ExpectedItem item) {
        if (item.details().isEmpty()) {
            return item.name();
        }
        List<String> fields = new ArrayList<>();
        fields.add(aspect.entryKey() + ": " + item.name());
        item.details().forEach((key, values) -> fields.add(key + ": " + values(values)));
        return "{ " + String.join(", ", fields) + " }";
    }

    private static String values(List<String> values) {
        return values.size() == 1
                ? quotedIfNeeded(values.get(0))
                : values.stream().map(ExpectationYaml::quotedIfNeeded).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quotedIfNeeded(String text) {
        return text.matches("[A-Za-z0-9_./@-]+") ? text : SuggestionYaml.quoted(text);
    }
}
