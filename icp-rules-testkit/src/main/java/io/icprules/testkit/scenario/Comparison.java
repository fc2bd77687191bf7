package io.icprules.testkit.scenario;

import java.util.Arrays;
import java.util.Optional;

/** How the list of a verdict is compared with the list of a scenario; order and repetition never count. */
public enum Comparison {
    /** All of these are there, maybe others too. */
    CONTAINS("contains"),
    /** None of these is there. */
    EXCLUDES("excludes"),
    /** These are there and no others. A list without a word means the same. */
    EXACTLY("exactly");

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
