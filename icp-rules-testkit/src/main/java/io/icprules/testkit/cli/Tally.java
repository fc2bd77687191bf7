package io.icprules.testkit.cli;

/** Counts what came of many filings or scenarios. Not thread-safe. */
final class Tally {

    private int fine;
    private int notFine;
    private int unreadable;

    void count(boolean isFine) {
        if (isFine) {
            fine++;
        } else {
            notFine++;
        }
    }

    void countUnreadable() {
        unreadable++;
    }

    int fine() {
        return fine;
    }

    int notFine() {
        return notFine;
    }

    int unreadable() {
        return unreadable;
    }

    int total() {
        return fine + notFine + unreadable;
    }

    int exitCode() {
        return ExitCodes.of(notFine, unreadable);
    }
}
