package io.icprules.drools.fix;

/** What came of a search for a fix. */
public enum FixStatus {
    /** There is nothing to fix: the goal is reached already, or no filing is needed. */
    NOT_NEEDED,
    /** A fix was found. */
    FOUND,
    /** Nothing that may be proposed touches what stands in the way; facts about the world would have to be otherwise. */
    NEEDS_CIRCUMSTANCE,
    /** Everything that may be proposed was tried, up to the number of changes allowed, and nothing did it. */
    NONE,
    /** Not found within the evaluations allowed; there may be a fix or not. */
    BUDGET_SPENT
}
