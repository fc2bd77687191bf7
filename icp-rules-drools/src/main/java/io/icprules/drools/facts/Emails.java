package io.icprules.drools.facts;

/** Email addresses. Stateless. */
final class Emails {

    private static final int MOST_BEFORE_AT = 64;

    private Emails() {}

    /**
     * Deliberately loose: one @, something on both sides, a dot in the host. By hand, as an expression took longer than all
     * other properties of a person.
     */
    static boolean wellFormed(String email) {
        int at = email.indexOf('@');
        if (at < 1 || email.codePointCount(0, at) > MOST_BEFORE_AT || email.indexOf('@', at + 1) >= 0) {
            return false;
        }
        for (int i = 0; i < email.length(); i++) {
            if (isSpace(email.charAt(i))) {
                return false;
            }
        }
        return isHost(email, at + 1);
    }

    /** Two labels or more, none of them empty. */
    private static boolean isHost(String email, int from) {
        int labels = 0;
        for (int start = from; start <= email.length(); labels++) {
            int dot = email.indexOf('.', start);
            int end = dot < 0 ? email.length() : dot;
            if (end == start) {
                return false;
            }
            start = end + 1;
        }
        return labels > 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
