package io.icprules.testkit.coverage;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules by a pattern on their id or on the path of their file: {@code *} stands for any characters, {@code ?} for one.
 *
 * @param pattern the pattern, such as {@code cn-js-*} or {@code province/32-*}
 */
public record RuleGlob(String pattern) implements Predicate<CoveredRule> {

    @Override
    public boolean test(CoveredRule rule) {
        return matches(rule.id()) || matches(rule.rule().source().file());
    }

    private boolean matches(String text) {
        String regex = pattern.codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining());
        return text.matches(regex);
    }
}
