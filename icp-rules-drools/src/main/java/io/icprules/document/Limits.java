package io.icprules.document;

/** How large a document may be. Far above any real application, far below what would strain a service. */
final class Limits {
    /** Bytes in a document, or in a line of NDJSON. */
    static final int BYTES = 1_000_000;

    /** Objects and lists within each other. */
    static final int DEPTH = 32;

    /** Characters in a text. */
    static final int TEXT = 10_000;

    /** Characters in a field name. */
    static final int NAME = 100;

    /** Characters in a number. */
    static final int NUMBER = 40;

    /** Entries in a list. */
    static final int ENTRIES = 1_000;

    /** Problems reported of one document. */
    static final int PROBLEMS = 100;

    private Limits() {}
}
