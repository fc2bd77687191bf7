package io.icprules.drools.source;

/**
 * Characters that rule files may not hold. Drools puts our text into Java source, where {@code \}{@code u0022} ends a text
 * and {@code \}{@code u000a} a comment; and what a reviewer cannot see must not be there.
 */
final class Characters {

    private Characters() {}

    static void check(String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean newline = c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (!newline && !isAllowed(c)) {
                problems.add(
                        RuleProblemCode.FORBIDDEN_CHARACTER,
                        new Position(line, i - lineStart + 1),
                        "character U+%04X".formatted((int) c),
                        "visible characters other than backslashes");
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }

    static boolean isHarmless(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isAllowed(char c) {
        return c == '\t' || (c != '\\' && isHarmless(c));
    }
}
