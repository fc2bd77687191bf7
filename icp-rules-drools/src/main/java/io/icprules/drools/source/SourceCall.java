package io.icprules.drools.source;

import java.util.List;

/**
 * A call in a consequence.
 *
 * @param text as it stands in the file, without the semicolon
 * @param receiver what is called
 * @param method called method
 * @param arguments arguments, each at least one token
 */
public record SourceCall(String text, Token receiver, Token method, List<List<Token>> arguments) {

    /** Copies the list. */
    public SourceCall {
        arguments = arguments.stream().map(List::copyOf).toList();
    }

    /** Where it begins. */
    public Position at() {
        return receiver.at();
    }
}
