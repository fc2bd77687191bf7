package io.icprules.drools.rule;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The annotations of one rule, and everything that is wrong with them. Not thread-safe. */
public final class Metadata {

    private final Map<String, ?> values;
    private final List<String> problems = new ArrayList<>();

    /**
     * Annotations by name.
     *
     * @param values their values, with or without the quotes of the rule file
     */
    public Metadata(Map<String, ?> values) {
        this.values = Map.copyOf(values);
        values.keySet().stream()
                .filter(name -> !RuleAnnotations.KNOWN.contains(name))
                .sorted()
                .forEach(name -> problems.add("@" + name + " is not known; expected one of "
                        + RuleAnnotations.KNOWN.stream().sorted().toList()));
    }

    /** Everything found wrong so far, in the order it was asked for. */
    public List<String> problems() {
        return problems;
    }

    String required(String name) {
        String value = optional(name);
        if (value == null) {
            problems.add("@" + name + " is missing");
            return "";
        }
        return value;
    }

    @Nullable String optional(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        String text = unquoted(value.toString().strip());
        if (text.isEmpty()) {
            problems.add("@" + name + " is empty; leave it out or give it a value");
            return null;
        }
        return text;
    }

    /** Models built at run time keep the quotes of an annotation value; those built by the Maven plugin do not. */
    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    Text text(String name) {
        return new Text(required(name), required(name + "En"));
    }

    @Nullable Text optionalText(String name) {
        String zh = optional(name);
        String en = optional(name + "En");
        if (zh == null && en == null) {
            return null;
        }
        if (zh == null || en == null) {
            problems.add("@" + (zh == null ? name : name + "En") + " is missing: a text stands in both languages");
            return null;
        }
        return new Text(zh, en);
    }

    @Nullable LocalDate date(String name) {
        String value = optional(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problems.add("@" + name + " (" + value + ") is not a date; expected YYYY-MM-DD such as 2019-07-29");
            return null;
        }
    }

    Severity severity() {
        String value = required("severity");
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(value)) {
                return severity;
            }
        }
        if (!value.isEmpty()) {
            problems.add(
                    "@severity (" + value + ") is not known; expected one of " + Arrays.toString(Severity.values()));
        }
        return Severity.BLOCKING;
    }

    List<String> list(String name) {
        String value = optional(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    void requireOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until)) {
            problems.add("@until (" + until + ") must be after @from (" + from + "); maybe the two were swapped");
        }
    }
}
