package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that versions may have: plain ones, which lead nowhere else. */
final class VersionName {

    static final int LONGEST = 100;

    private static final Pattern ALLOWED = Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99})?");

    private VersionName() {}

    static boolean isOne(String name) {
        return !name.isEmpty() && ALLOWED.matcher(name).matches();
    }

    /**
     * Checks a name that is to be published.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if it is none
     */
    static void check(String name) {
        check(name, "the name of the version");
    }

    /**
     * Checks a name.
     *
     * @param where where it stands, for the message
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if it is none
     */
    static void check(String name, String where) {
        if (!isOne(name)) {
            throw new FilingRulesException(
                    ErrorCode.RULES_UNREADABLE,
                    "In " + where + " stands " + found(name) + "; expected a name of at most " + LONGEST
                            + " letters, digits, dots, dashes and underscores (A-Z a-z 0-9 . - _), the first a letter"
                            + " or digit.",
                    "Name versions like 2026-11-22.1.");
        }
    }

    /** Where it stops being a name. What stands there is not repeated: it may be anything. */
    private static String found(String name) {
        if (name.isEmpty()) {
            return "nothing";
        }
        Matcher matcher = ALLOWED.matcher(name);
        int at = matcher.lookingAt() ? matcher.end() : 0;
        return at >= LONGEST
                ? name.length() + " characters"
                : "U+%04X as character %d".formatted(name.codePointAt(at), at + 1);
    }
}
