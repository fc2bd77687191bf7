package io.icprules.drools.engine;

/** What runs the rules of a pack. All give the same verdicts, byte by byte. */
public enum RuleEngine {
    /** Runs rules from what was read of their files. Ready at once; no class is generated or loaded. */
    INTERPRETER,
    /**
     * Has Drools compile the rules first: takes seconds, and the compiler of Drools on the class path. Packages that are as
     * in the jar of this library are taken from there.
     */
    DROOLS
}
