package io.icprules.drools.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets of terms and lists of words of one program, each written once. Not thread-safe. */
final class Constants {

    private record Value(String type, String text) {}

    private final Map<Value, String> names = new LinkedHashMap<>();

    /** Name of the set of these terms, such as {@code Province.BEIJING}. */
    String set(List<String> terms) {
        return named("T", "long", "RuleProgram.set(" + String.join(", ", terms) + ")");
    }

    /** Name of the array of these words. */
    String words(List<String> words) {
        return named(
                "W",
                "String[]",
                words.stream().map(JavaText::quoted).collect(Collectors.joining(", ", "new String[] {", "}")));
    }

    private String named(String prefix, String type, String text) {
        return names.computeIfAbsent(new Value(type, text), value -> prefix + names.size());
    }

    /** The fields, each with a method of its own for its value: together they could be more than one method holds. */
    String declarations() {
        return names.entrySet().stream()
                .map(entry -> declaration(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    private static String declaration(String name, Value value) {
        String method = name.toLowerCase(Locale.ROOT);
        return "    private static final %s %s = %s();\n".formatted(value.type(), name, method)
                + "    private static %s %s() { return %s; }\n".formatted(value.type(), method, value.text());
    }
}
