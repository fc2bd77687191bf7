package io.icprules.document;

import io.icprules.api.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. Stateless; only the candidates are ever shown, never what was written. */
public final class Suggestions {
    private static final int LISTED = 12;

    private Suggestions() {}

    /** Hint that names the closest candidate, or the schema when none is close. */
    static Text hint(String written, Collection<String> candidates) {
        return hint(written, candidates, Hints.SEE_SCHEMA);
    }

    /**
     * A hint that names the closest candidate.
     *
     * @param written what was written
     * @param candidates what can be written
     * @param otherwise the hint when no candidate is close
     */
    public static Text hint(String written, Collection<String> candidates, Text otherwise) {
        return closest(written, candidates).map(Hints::meant).orElse(otherwise);
    }

    /** The closest candidate, when it differs in no more than a third of its characters. */
    public static Optional<String> closest(String written, Collection<String> candidates) {
        // A longer text is no misspelt name, and comparing takes time.
        if (written.length() > Limits.NAME) {
            return Optional.empty();
        }
        String name = normal(written);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = EditDistance.between(name, normal(candidate));
            if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "one of A, B, C", the first few of many. */
    public static String oneOf(List<String> candidates) {
        if (candidates.size() <= LISTED) {
            return "one of " + String.join(", ", candidates);
        }
        return "one of " + String.join(", ", candidates.subList(0, LISTED)) + ", … (" + candidates.size() + " in all)";
    }

    /** Case and separators aside, in which styles of writing differ. */
    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }
}
