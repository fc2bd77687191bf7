package io.icprules.document;

/** Stops a parser after a problem it cannot read beyond; the problem is already collected. Never leaves this package. */
final class FatalProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FatalProblem() {
        super(null, null, false, false);
    }
}
