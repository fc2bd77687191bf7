package io.icprules.drools.source;

/** Ends the reading of a rule or declaration; the next one is read on. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Token found;
    private final transient Position at;
    private final String expected;

    SyntaxException(Token found, String expected) {
        this(found, found.at(), expected);
    }

    SyntaxException(Token found, Position at, String expected) {
        super("expected " + expected, null, false, false);
        this.found = found;
        this.at = at;
        this.expected = expected;
    }

    void report(Problems problems) {
        problems.add(RuleProblemCode.SYNTAX, at, found.toString(), expected);
    }
}
