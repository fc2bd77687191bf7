package io.icprules.drools.fix;

/** What came of a search for a fix. */
public enum FixStatus {
    /** There is nothing to fix: the goal is reached already, or no filing is needed. */
    NOT_NEEDED,
    /** A fix was found. */
    FOUND,
    /** Nothing that may be proposed does it, up to the number of changes allowed; facts about the world would have to differ. */
    NEEDS_CIRCUMSTANCE,
    /** Nothing does it, up to the number of changes allowed, not even other facts about the world. */
    NONE,
    /** Not found within the evaluations allowed; there may be a fix or not. */
    BUDGET_SPENT
}
