package io.icprules.testkit.diff;

import io.icprules.api.verdict.Verdict;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that differs between two verdicts on a filing.
 *
 * @param element part of the verdict
 * @param direction which way
 * @param name what differs: a rule, a document, a step …; empty for elements that are one value
 * @param at pointer of the part of the filing it is about; empty for the filing itself
 * @param field field that differs; empty when the whole entry was added or removed
 * @param before old value; empty if there was none
 * @param after new value; empty if there is none
 */
public record VerdictChange(
        VerdictElement element,
        Direction direction,
        String name,
        String at,
        String field,
        String before,
        String after) {

    /** Values of a vocabulary, dates and numbers; no text. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Z][A-Z0-9_]*[a-z]?|true|false|\\d{1,10}|\\d{4}-\\d\\d-\\d\\d");

    /** Entries of lists that can be named: terms and facts. */
    private static final Pattern ENTRY = Pattern.compile("([^\\[]*)\\[([A-Za-z][A-Za-z0-9_-]*)](.*)");

    /** What differs between two verdicts, entry by entry; the name of the rule base is none of it. */
    public static List<VerdictChange> between(Verdict before, Verdict after) {
        return Entries.of(before).to(Entries.of(after));
    }

    /** What differs, the same for the same difference in every filing, and without personal data. */
    public String label() {
        String what = field.isEmpty() ? "" : " " + fieldLabel();
        if (direction != Direction.CHANGED || !isPlain(before) || !isPlain(after) || before.equals(after)) {
            return (name + what).strip();
        }
        return (name + what + " " + shown(before) + " → " + shown(after)).strip();
    }

    private String fieldLabel() {
        var entry = ENTRY.matcher(field);
        if (entry.matches()) {
            return entry.group(1) + " "
                    + (before.isEmpty() ? "+" + entry.group(2) : "")
                    + (after.isEmpty() ? "-" + entry.group(2) : "")
                    + (before.isEmpty() || after.isEmpty() ? "" : entry.group(2) + entry.group(3));
        }
        String plain = field.replaceAll("\\[[^]]*]", "");
        return isListed() ? plain + (before.isEmpty() ? " +" : " -") : plain;
    }

    private boolean isPlain(String value) {
        boolean named = ENTRY.matcher(field).matches() || isListed();
        return !named && (value.isEmpty() || PLAIN.matcher(value).matches());
    }

    /** Whether an entry of a list came or went that has no name for people. */
    private boolean isListed() {
        return field.endsWith("]");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }

    /** Names the kind only: values may be personal data. */
    @Override
    public String toString() {
        return element + " " + direction + " " + label();
    }
}
