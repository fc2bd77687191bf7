package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;

/**
 * One thing that is otherwise than in a filing in good order: wrong, missing, or only unusual where the province is
 * lenient. Immutable and safe to share between threads.
 */
public final class Deviation {

    private final String name;
    private final int at;
    private final Change change;

    Deviation(String name, int at, Change change) {
        this.name = name;
        this.at = at;
        this.change = change;
    }

    /** What is otherwise, such as {@code domain/expires-in-92-days}; holds no data of a filing. */
    public String name() {
        return name;
    }

    /** The filing with this one thing otherwise; the filing itself where it has no such part. */
    public FilingApplication in(FilingApplication filing) {
        return change.apply(filing, at);
    }

    /** The name, with the number of the site or document where it is not the first. */
    @Override
    public String toString() {
        return at == 0 ? name : name + "@" + at;
    }
}
