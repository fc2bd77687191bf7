package io.icprules.drools.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets of terms and lists of words of one program, each written once. Not thread-safe. */
final class Constants {

    private final Map<String, String> names = new LinkedHashMap<>();

    /** Name of the set of these terms, such as {@code Province.BEIJING}. */
    String set(List<String> terms) {
        return named("T", "long", "RuleProgram.set(" + String.join(", ", terms) + ")");
    }

    /** Name of the array of these words. */
    String words(List<String> words) {
        return named("W", "String[]", words.stream().map(JavaText::quoted).collect(Collectors.joining(", ", "{", "}")));
    }

    private String named(String prefix, String type, String value) {
        String declaration = type + " %s = " + value + ";";
        return names.computeIfAbsent(declaration, d -> prefix + names.size());
    }

    /** The fields, one in a line. */
    String declarations() {
        return names.entrySet().stream()
                .map(entry -> "    private static final " + entry.getKey().replaceFirst("%s", entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
