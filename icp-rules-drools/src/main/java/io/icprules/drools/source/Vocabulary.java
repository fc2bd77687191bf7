package io.icprules.drools.source;

import io.icprules.api.vocabulary.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The terms rules may use. */
final class Vocabulary {

    private static final String PACKAGE = Term.class.getPackageName();

    /** Those that were found, which are not many. */
    private static final Map<String, Class<?>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<Class<?>, List<String>> CONSTANTS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The enum of that simple name. */
    static Optional<Class<?>> find(String name) {
        Class<?> known = KNOWN.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Class<?>> found = load(name);
        found.ifPresent(type -> KNOWN.put(name, type));
        return found;
    }

    private static Optional<Class<?>> load(String name) {
        try {
            Class<?> type = Class.forName(PACKAGE + "." + name, false, Vocabulary.class.getClassLoader());
            return type.isEnum() ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            // LinkageError: a name in other letters, where the file system does not tell letters apart.
            return Optional.empty();
        }
    }

    static List<String> constants(Class<?> type) {
        return CONSTANTS.computeIfAbsent(
                type,
                vocabulary -> Arrays.stream(vocabulary.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    /** As {@link #check(Operand, Problems)}, where terms of one vocabulary are expected. */
    static boolean check(Operand term, Class<?> expected, Problems problems) {
        if (!expected.isEnum() || find(term.type()).isPresent()) {
            return check(term, problems);
        }
        String nearest = Nearest.to(term.text(), constants(expected));
        String constant = nearest.isEmpty() ? "…" : nearest;
        String likely = expected.getSimpleName() + "." + constant;
        problems.add(
                RuleProblemCode.UNKNOWN_TERM,
                term.at(),
                Wording.written(term),
                Expected.TERM_OF.of(expected.getSimpleName()),
                likely);
        return false;
    }

    /** Reports a term like {@code Province.BEIJING} that does not exist; says whether it does. */
    static boolean check(Operand term, Problems problems) {
        Optional<Class<?>> type = find(term.type());
        if (type.isEmpty()) {
            problems.add(
                    RuleProblemCode.UNKNOWN_TERM, term.at(), Wording.written(term), Expected.TERM_OF_VOCABULARY.of());
            return false;
        }
        List<String> known = constants(type.get());
        if (known.contains(term.text())) {
            return true;
        }
        String nearest = Nearest.to(term.text(), known);
        problems.add(
                RuleProblemCode.UNKNOWN_TERM,
                term.at(),
                Wording.written(term),
                Expected.TERM_OF.of(term.type()),
                nearest.isEmpty() ? "" : term.type() + "." + nearest);
        return false;
    }
}
