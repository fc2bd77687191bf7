package io.icprules.drools.generate;

import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import java.util.List;
import java.util.Objects;

/** How much room a rule takes in a program. Stateless. */
final class RuleSize {

    /** Three times as many tokens as any rule of the jar has, and few enough for a dozen such rules in a method. */
    private static final int MOST_IN_RULE = 500;

    /** The mask and a field of its own with the method that fills it: what a test may need besides its values. */
    private static final int OF_TEST = 8;

    /** Place, mask, the days, and a method of its own. */
    private static final int OF_RULE = 12;

    private RuleSize() {}

    /** Whether a method can hold it. */
    static boolean fits(InterpretedRule rule) {
        int tokens = 0;
        for (SourceTest test : tests(rule)) {
            tokens += test.tokens().size();
        }
        for (SourceCall call : rule.source().calls()) {
            tokens += call.arguments().size();
        }
        return tokens <= MOST_IN_RULE;
    }

    /** Most constants it adds to a class; what rules have in common, such as the names of properties, is not counted. */
    static int constants(InterpretedRule rule) {
        int constants = OF_RULE;
        for (SourceTest test : tests(rule)) {
            constants += OF_TEST;
            for (Token token : test.tokens()) {
                boolean value = token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER;
                constants += value ? 2 : 0;
            }
        }
        return constants;
    }

    private static List<SourceTest> tests(InterpretedRule rule) {
        return Objects.requireNonNull(rule.source().pattern()).tests();
    }
}
