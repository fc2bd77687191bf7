package io.icprules.drools.facts;

import java.util.List;

/**
 * A property that rules may read.
 *
 * @param name name as it stands in DRL
 * @param bit place in the masks of {@link Fact}
 * @param inputs where the value comes from in the application: a JSON pointer when it begins with {@code /}, below the
 *     site of the fact when it begins with {@code ~/}, otherwise below the fact itself
 */
public record FactProperty(String name, int bit, List<String> inputs) {

    /** Mask with the bit of this property only. */
    public long mask() {
        return 1L << bit;
    }
}
