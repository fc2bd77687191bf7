package io.icprules.testkit.suggest;

import io.icprules.testkit.witness.FilingDelta;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes suggestions as a scenario file. Stateless. */
public final class SuggestionYaml {

    private SuggestionYaml() {}

    /** A file of suggestions; in the order given. */
    public static String of(String title, List<Suggestion> suggestions) {
        StringBuilder text = new StringBuilder("title: ").append(quoted(title)).append("\nscenarios:\n");
        suggestions.forEach(suggestion -> text.append(of(suggestion)));
        return text.toString();
    }

    /** A file of a base that differs from another. */
    static String of(Bases.Base base) {
        StringBuilder text = new StringBuilder("title: ")
                .append(quoted(base.origin() + " in " + base.filing().province()))
                .append("\nbase: ")
                .append(base.origin())
                .append('\n');
        delta(base.delta(), "", text);
        return text.toString();
    }

    private static String of(Suggestion suggestion) {
        StringBuilder text =
                new StringBuilder("  - scenario: ").append(suggestion.ruleId()).append('\n');
        text.append("    title: ").append(quoted(suggestion.title())).append('\n');
        text.append("    base: ").append(suggestion.base()).append('\n');
        delta(suggestion.delta(), "    ", text);
        text.append("    rows:\n");
        for (Suggestion.Row row : suggestion.rows()) {
            text.append("      - name: ").append(quoted(row.name())).append('\n');
            delta(row.delta(), "        ", text);
            text.append("        expect: ")
                    .append(ExpectationYaml.of(row.expectations()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void delta(FilingDelta delta, String indent, StringBuilder text) {
        if (!delta.removed().isEmpty()) {
            text.append(indent)
                    .append("without: [")
                    .append(String.join(", ", delta.removed()))
                    .append("]\n");
        }
        if (!delta.set().isEmpty()) {
            text.append(indent).append("with:\n");
            delta.set()
                    .forEach((pointer, value) -> text.append(indent)
                            .append("  ")
                            .append(pointer)
                            .append(": ")
                            .append(value(value))
                            .append('\n'));
        }
    }

    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SuggestionYaml::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record owner) {
            return record(owner);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDateTime moment) {
            return quoted(moment.toString());
        }
        return value instanceof Boolean || value instanceof Number || value instanceof LocalDate
                ? value.toString()
                : quoted(value.toString());
    }

    private static String record(Record owner) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            try {
                Object field = component.getAccessor().invoke(owner);
                if (field != null) {
                    fields.add(component.getName() + ": " + value(field));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return "{ " + String.join(", ", fields) + " }";
    }

    /** As JSON writes texts, which YAML reads too. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u007f') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
