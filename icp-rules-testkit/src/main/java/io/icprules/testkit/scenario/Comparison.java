package io.icprules.testkit.scenario;

import java.util.Arrays;
import java.util.Optional;

/** How the list of a verdict is compared with the list of a scenario; repetition never counts. */
public enum Comparison {
    /** All of these are there, maybe others too. */
    CONTAINS("contains"),
    /** None of these is there. */
    EXCLUDES("excludes"),
    /** These are there and no others, in any order. A list without a word means the same. */
    EXACTLY("exactly"),
    /** All of these are there in this order, maybe others between them. */
    IN_ORDER("inOrder");

    private final String key;

    Comparison(String key) {
        this.key = key;
    }

    /** Name in scenario files. */
    public String key() {
        return key;
    }

    static Optional<Comparison> find(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst();
    }
}
