package io.icprules.drools.source;

import java.util.List;

/**
 * The condition of a rule.
 *
 * @param binding name of the fact in the consequence, with its {@code $}
 * @param at where the binding stands
 * @param className class of the fact, as it stands in the file
 * @param classAt where the class stands
 * @param tests tests in their order
 */
public record SourcePattern(String binding, Position at, String className, Position classAt, List<SourceTest> tests) {

    /** Copies the list. */
    public SourcePattern {
        tests = List.copyOf(tests);
    }
}
