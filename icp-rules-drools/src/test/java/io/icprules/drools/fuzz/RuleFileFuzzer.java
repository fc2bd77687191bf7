package io.icprules.drools.fuzz;

import io.icprules.drools.compile.FuzzOracle;

/**
 * The same for a fuzzer that is guided by coverage: Jazzer finds this method by its name. {@code docs/fuzzing.md} says how to
 * run it.
 */
public final class RuleFileFuzzer {

    private RuleFileFuzzer() {}

    /** Judges what the fuzzer made up. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzOracle.accepts("national/addresses.drl", bytes);
    }
}
