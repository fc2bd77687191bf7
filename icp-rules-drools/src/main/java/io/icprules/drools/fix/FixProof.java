package io.icprules.drools.fix;

/** What was proved of a fix, beside its reaching the goal. */
public enum FixProof {
    /** No part of it reaches the goal, and no smaller set of the changes that were to be tried does. */
    SMALLEST,
    /** No part of it reaches the goal; whether other, smaller sets of changes do was not settled within the evaluations. */
    NO_PART_WORKS
}
