package io.icprules.drools.facts;

/** Tests on words for conditions of rules. Comparison is literal, without regard to locale; an empty word, which a slip in
 * a list can leave, is found nowhere. */
public final class Words {

    private Words() {}

    /** Whether the text contains any of the words. */
    public static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (!word.isEmpty() && text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with any of the words. */
    public static boolean startsWithAny(String text, String... words) {
        for (String word : words) {
            if (!word.isEmpty() && text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is one of the words. */
    public static boolean equalsAny(String text, String... words) {
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
