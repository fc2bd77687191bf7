package io.icprules.drools.explain;

/** What a test of a rule gives for one part of an application. */
public enum TestOutcome {
    /** It holds. */
    HOLDS,
    /** It fails. */
    FAILS,
    /** It reads something the application leaves out. */
    UNKNOWN
}
