package io.icprules.drools.source;

import io.icprules.api.Text;

/** Ends the reading of a rule or declaration; the next one is read on. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Token found;
    private final transient Position at;
    private final transient Text expected;

    SyntaxException(Token found, Text expected) {
        this(found, found.at(), expected);
    }

    SyntaxException(Token found, Position at, Text expected) {
        super("expected " + expected.en(), null, false, false);
        this.found = found;
        this.at = at;
        this.expected = expected;
    }

    void report(Problems problems) {
        problems.add(RuleProblemCode.SYNTAX, at, Wording.written(found), expected);
    }
}
