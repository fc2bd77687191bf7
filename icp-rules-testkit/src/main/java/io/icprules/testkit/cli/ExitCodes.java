package io.icprules.testkit.cli;

/** What the command line tells scripts. */
final class ExitCodes {

    /** Every filing is acceptable or as its scenario expects. */
    static final int FINE = 0;

    /** Some are not. */
    static final int NOT_FINE = 1;

    /** Bad usage, or something could not be read; wins over the others. */
    static final int UNUSABLE = 2;

    /** The rules themselves failed, or the program did. */
    static final int RULES_FAILED = 3;

    private ExitCodes() {}

    /** The code of a run, by how many things were not fine and how many could not be read. */
    static int of(long notFine, long unreadable) {
        if (unreadable > 0) {
            return UNUSABLE;
        }
        return notFine > 0 ? NOT_FINE : FINE;
    }
}
