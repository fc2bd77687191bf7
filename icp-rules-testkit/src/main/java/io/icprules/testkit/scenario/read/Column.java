package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;

/**
 * A column of a table. Immutable.
 *
 * @param name what stands at its head
 * @param location where that stands
 * @param use what its cells are for
 */
record Column(String name, Location location, Use use) {

    /** What cells are for. */
    enum Use {
        /** They name the row. */
        NAME,
        /** They set something in the application. */
        INPUT,
        /** They are expected. */
        EXPECTATION,
        /** They go where the name of the column stands between angle brackets. */
        PARAMETER,
        /** Nobody knows. */
        UNKNOWN
    }
}
