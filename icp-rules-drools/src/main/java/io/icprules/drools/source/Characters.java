package io.icprules.drools.source;

import io.icprules.api.Text;

/**
 * Characters that rule files may not hold. Drools puts our text into Java source, where {@code \}{@code u0022} ends a text
 * and {@code \}{@code u000a} a comment; and what a reviewer cannot see must not be there.
 */
final class Characters {

    /** Invisible in most fonts, though letters or marks to Unicode: joiner, fillers and selectors. */
    private static final int[][] INVISIBLE = {
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xE0000, 0xE0FFF}
    };

    /** Before an opening brace they begin templates, which logging, MVEL and pages would run. */
    private static final String TEMPLATE_SIGNS = "$#@%";

    private static final int LONGEST_LINE = 10_000;

    private Characters() {}

    static void check(String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && !problems.isFull(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isPlain(c)) {
                continue;
            }
            boolean newline = c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (!newline && !isAllowed(c)) {
                character(problems, new Position(line, i - lineStart + 1), c);
            } else if (c == '{' && i > 0 && TEMPLATE_SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
                report(problems, new Position(line, i - lineStart), Found.TEMPLATE.of(text.charAt(i - 1) + "{"));
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }

    /** Letters, digits and signs of every keyboard, but for those that are looked at twice. */
    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' && c != '\\' && c != '{';
    }

    /** Whether every line is one that a person could have written; reports the first that is not. */
    static boolean linesFit(String text, Problems problems) {
        int start = 0;
        for (int line = 1; start <= text.length(); line++) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > LONGEST_LINE) {
                problems.add(
                        RuleProblemCode.TOO_LARGE,
                        new Position(line, LONGEST_LINE + 1),
                        Found.LONG_LINE.of(length),
                        Expected.AT_MOST.of(LONGEST_LINE));
                return false;
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return true;
    }

    private static void character(Problems problems, Position at, int c) {
        Text found = Found.CHARACTER.of("U+%04X".formatted(c));
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            problems.add(RuleProblemCode.FORBIDDEN_CHARACTER, at, found, Expected.PLAIN_BLANK.of(), Advice.BLANK_PLAIN);
        } else {
            report(problems, at, found);
        }
    }

    private static void report(Problems problems, Position at, Text found) {
        problems.add(RuleProblemCode.FORBIDDEN_CHARACTER, at, found, Expected.VISIBLE_CHARACTERS.of());
    }

    static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // The wide blank of Chinese texts can be told from the other; the rest of the blanks cannot.
            case Character.SPACE_SEPARATOR -> c == ' ' || c == '\u3000';
            default -> !isInvisible(c);
        };
    }

    private static boolean isInvisible(int c) {
        for (int[] range : INVISIBLE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || (c != '\\' && isHarmless(c));
    }
}
