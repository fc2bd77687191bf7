package io.icprules.drools.source;

import io.icprules.document.EditDistance;
import java.util.Collection;
import java.util.Locale;

/** Finds the name somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The most similar known name, or the empty text when none is similar. */
    static String to(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** As {@link EditDistance} counts. */
    static int distance(String a, String b) {
        return EditDistance.between(a, b);
    }
}
