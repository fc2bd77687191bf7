package io.icprules.drools.source;

import io.icprules.api.Text;

/** Fills the wordings of problems; what stands in a rule file is shown as it is in both languages. */
public final class Wording {

    /** Nobody reads longer ones in a line of a report. */
    private static final int LONGEST = 80;

    private static final int LONGEST_NAME = 120;

    private Wording() {}

    /** Something as it stands in a file, or should. */
    public static Text written(Object as) {
        if (as instanceof Token token && token.isKind(Token.Kind.END)) {
            return Found.END_OF_FILE.of();
        }
        String text = as.toString();
        return new Text(text, text);
    }

    /** Puts arguments into {@code {0}}, {@code {1}} …; a {@link Text} goes in by its language, anything else is shortened. */
    static Text fill(String zh, String en, Object... arguments) {
        return new Text(fill(zh, true, arguments), fill(en, false, arguments));
    }

    private static String fill(String pattern, boolean chinese, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            filled.append(pattern, from, open).append(shown(arguments[pattern.charAt(open + 1) - '0'], chinese));
            from = open + "{0}".length();
        }
        return filled.append(pattern.substring(from)).toString();
    }

    private static String shown(Object argument, boolean chinese) {
        if (argument instanceof Text text) {
            return chinese ? text.zh() : text.en();
        }
        return shorten(argument.toString(), LONGEST_NAME);
    }

    /** A wording on one line: what was quoted alone is shortened more than what stands within a sentence. */
    static Text oneLine(Text text) {
        int longest = text.zh().equals(text.en()) ? LONGEST : Problems.LONGEST_EXPECTED;
        return new Text(shorten(text.zh(), longest), shorten(text.en(), longest));
    }

    /** On one line and without characters that could play tricks with a terminal. */
    static String shorten(String found, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < found.length(); i += Character.charCount(found.codePointAt(i))) {
            int c = found.codePointAt(i);
            shown.appendCodePoint(Characters.isHarmless(c) ? c : ' ');
            if (shown.length() >= longest) {
                return shown.append('…').toString();
            }
        }
        return shown.toString();
    }
}
