package io.icprules.drools.generate;

/** Text as Java writes it. Source files are in ASCII, so that no compiler reads them otherwise. */
final class JavaText {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_PRINTABLE = 0x7E;

    private JavaText() {}

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    /** A text for a comment at the end of a line, which it cannot leave. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.chars()
                .filter(c -> c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE && c != '\\')
                .forEach(c -> comment.append((char) c));
        return comment.toString();
    }

    /**
     * A backslash before quotes and backslashes, octal for control characters: Java replaces Unicode escapes before it reads
     * the text, so one for a quote or for the end of a line would end the text.
     */
    private static void append(StringBuilder quoted, int c) {
        if (c == '"' || c == '\\') {
            quoted.append('\\').append((char) c);
        } else if (c < FIRST_PRINTABLE) {
            quoted.append("\\%03o".formatted(c));
        } else if (c <= LAST_PRINTABLE) {
            quoted.append((char) c);
        } else {
            quoted.append("\\u%04x".formatted(c));
        }
    }
}
