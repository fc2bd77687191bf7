package io.icprules.drools.source;

import java.util.List;

/**
 * A test of a condition, between two commas.
 *
 * @param text as it stands in the file
 * @param at where it begins
 * @param tokens its tokens, at least one
 */
public record SourceTest(String text, Position at, List<Token> tokens) {

    /** Copies the list. */
    public SourceTest {
        tokens = List.copyOf(tokens);
    }
}
