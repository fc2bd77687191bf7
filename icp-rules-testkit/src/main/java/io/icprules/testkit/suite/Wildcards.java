package io.icprules.testkit.suite;

import java.util.regex.Pattern;

/** Patterns with {@code *} for any characters, {@code /} among them, and {@code ?} for one. */
public final class Wildcards {

    private Wildcards() {}

    static boolean in(String pattern) {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    /** Whether the pattern stands for the whole text. */
    public static boolean match(String pattern, String text) {
        StringBuilder expression = new StringBuilder();
        pattern.codePoints()
                .forEach(c -> expression.append(
                        switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return Pattern.compile(expression.toString(), Pattern.DOTALL)
                .matcher(text)
                .matches();
    }
}
