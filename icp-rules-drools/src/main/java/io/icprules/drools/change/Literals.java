package io.icprules.drools.change;

import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that stand in the tests of a rule: those next to them are where verdicts change.
 *
 * @param numbers numbers
 * @param words texts
 */
public record Literals(List<Long> numbers, List<String> words) {

    /** Copies the lists. */
    public Literals {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /** Values in the tests of rules. */
    public static Literals of(List<SourceRule> rules) {
        List<Long> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (SourceRule rule : rules) {
            List<SourceTest> tests =
                    rule.pattern() == null ? List.of() : rule.pattern().tests();
            for (SourceTest test : tests) {
                for (Token token : test.tokens()) {
                    if (token.kind() == Kind.NUMBER) {
                        numbers.add((long) Double.parseDouble(token.text().replace("L", "")));
                    } else if (token.kind() == Kind.TEXT) {
                        words.add(token.text());
                    }
                }
            }
        }
        return new Literals(
                numbers.stream().distinct().toList(), words.stream().distinct().toList());
    }
}
