package io.icprules.drools.ledger;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;

/** A ledger that is not well formed. */
public final class LedgerException extends FilingRulesException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String found;
    private final String expected;

    LedgerException(int line, String found, String expected) {
        super(
                ErrorCode.RULE_METADATA,
                "ledger.tsv:" + line + ": " + found + "; expected " + expected + ".",
                "Each line has id, area, topic, kind, from, until, outcome and detail, separated by tabs.");
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    /** Line in the ledger, from 1. */
    public int line() {
        return line;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What could stand there. */
    public String expected() {
        return expected;
    }
}
