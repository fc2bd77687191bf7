package io.icprules.testkit.text;

/** How a line is meant; a terminal shows it in colour. */
public enum Tone {
    /** As it is. */
    PLAIN(""),
    /** A heading. */
    STRONG("1"),
    /** Good news. */
    GOOD("1;32"),
    /** Something is missing. */
    WARNING("1;33"),
    /** Something blocks. */
    BAD("1;31"),
    /** Less important. */
    FAINT("2");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The text with the escape sequences of ANSI terminals around it. */
    String paint(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
