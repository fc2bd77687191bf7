package io.icprules.drools.fix;

/** What a change does. */
public enum ChangeAction {
    /** A field gets a value. */
    SET,
    /** A document is added to those supplied. */
    ADD_DOCUMENT,
    /** Of a list of sites or domains only the first are kept. */
    KEEP_FIRST
}
