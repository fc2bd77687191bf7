package io.icprules.drools.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one class of facts, each with a bit of its own. Filled while the class is initialised and not changed
 * afterwards.
 */
public final class FactSchema {

    private final Map<String, FactProperty> properties = new LinkedHashMap<>();
    private final List<FactProperty> byBit = new ArrayList<>();

    private FactSchema() {}

    static FactSchema empty() {
        return new FactSchema();
    }

    FactSchema copy() {
        FactSchema copy = new FactSchema();
        copy.properties.putAll(properties);
        copy.byBit.addAll(byBit);
        return copy;
    }

    int property(String name, String... inputs) {
        int bit = properties.size();
        if (bit >= Long.SIZE) {
            throw new IllegalStateException("A fact has at most 64 properties; move " + name + " to another fact.");
        }
        FactProperty property = new FactProperty(name, bit, List.of(inputs));
        properties.put(name, property);
        byBit.add(property);
        return bit;
    }

    /** The property of that name, or {@code null} if the fact has none. */
    public @Nullable FactProperty find(String name) {
        return properties.get(name);
    }

    /** All properties, those of {@link FilingFact} first. */
    public Collection<FactProperty> properties() {
        return List.copyOf(properties.values());
    }

    FactProperty property(int bit) {
        return byBit.get(bit);
    }

    List<FactProperty> in(long mask) {
        List<FactProperty> found = new ArrayList<>(Long.bitCount(mask));
        for (long left = mask; left != 0; left &= left - 1) {
            found.add(byBit.get(Long.numberOfTrailingZeros(left)));
        }
        return found;
    }
}
