package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;

/** A change of a filing. */
@FunctionalInterface
interface Change {

    /**
     * The filing changed.
     *
     * @param at which of several sites, documents and the like it concerns, counted round
     */
    FilingApplication apply(FilingApplication filing, int at);

    default Change and(Change next) {
        return (filing, at) -> next.apply(apply(filing, at), at);
    }
}
