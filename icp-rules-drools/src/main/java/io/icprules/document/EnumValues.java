package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.Term;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads constants by their exact names. Not thread-safe. */
final class EnumValues {
    private final Problems problems;

    EnumValues(Problems problems) {
        this.problems = problems;
    }

    @Nullable Object bind(ScalarNode node, Slot slot) {
        Class<?> type = slot.type();
        // GB/T 2260 codes of provinces are digits: YAML takes them for numbers, and there is nothing to confuse.
        boolean code = type == Province.class && node.kind() == Kind.NUMBER;
        if (node.kind() != Kind.TEXT && !code) {
            problems.add(ProblemCode.WRONG_TYPE, node.location(), expected(type), slot.show(node), Hints.QUOTE);
            return null;
        }
        Optional<?> constant = find(type, node.text());
        if (constant.isEmpty()) {
            problems.add(
                    ProblemCode.WRONG_VALUE, node.location(), expected(type), slot.show(node), hint(type, node.text()));
        }
        return constant.orElse(null);
    }

    static String expected(Class<?> type) {
        return Suggestions.oneOf(names(type));
    }

    static List<String> names(Class<?> type) {
        return constants(type).stream().map(Enum::name).toList();
    }

    /** How a constant is also written: formats of pictures like the endings of files. */
    static Optional<String> alias(Enum<?> constant) {
        return constant instanceof ImageFormat
                ? Optional.of(constant.name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    static List<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static Optional<?> find(Class<?> type, String text) {
        if (type == Province.class) {
            return Province.find(text);
        }
        return constants(type).stream()
                .filter(constant ->
                        constant.name().equals(text) || alias(constant).equals(Optional.of(text)))
                .findFirst();
    }

    private static Text hint(Class<?> type, String text) {
        return constants(type).stream()
                .filter(constant -> constant instanceof Term term
                        && (term.label().zh().equals(text) || term.label().en().equalsIgnoreCase(text)))
                .findFirst()
                .map(constant -> Hints.meant(constant.name()))
                .orElseGet(() -> Suggestions.hint(text, names(type)));
    }
}
