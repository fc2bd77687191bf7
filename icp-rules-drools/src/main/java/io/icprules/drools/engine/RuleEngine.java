package io.icprules.drools.engine;

/** What runs the rules of a pack. All give the same verdicts, byte by byte. */
public enum RuleEngine {
    /** Runs rules from what was read of their files. Ready at once; no class is generated or loaded. */
    INTERPRETER,
    /**
     * Runs Java that is generated from the rules; the fastest. Rule sets (national, province) that are as in the jar of this
     * library are taken from there. For others the interpreter serves until the rules have proved to be in use, while a
     * thread of its own writes and compiles them: that takes seconds, and a JDK (the module {@code jdk.compiler}). Without
     * one the interpreter goes on.
     */
    GENERATED,
    /**
     * Has Drools compile the rules first: takes seconds, and the compiler of Drools on the class path. Packages that are as
     * in the jar of this library are taken from there.
     */
    PHREAK
}
