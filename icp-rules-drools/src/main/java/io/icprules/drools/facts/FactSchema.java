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

    private FactSchema() {}

    static FactSchema empty() {
        return new FactSchema();
    }

    FactSchema copy() {
        FactSchema copy = new FactSchema();
        copy.properties.putAll(properties);
        return copy;
    }

    int property(String name, String... inputs) {
        int bit = properties.size();
        if (bit >= Long.SIZE) {
            throw new IllegalStateException("A fact has at most 64 properties; move " + name + " to another fact.");
        }
        properties.put(name, new FactProperty(name, bit, List.of(inputs)));
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

    List<FactProperty> in(long mask) {
        List<FactProperty> found = new ArrayList<>();
        for (FactProperty property : properties.values()) {
            if ((property.mask() & mask) != 0) {
                found.add(property);
            }
        }
        return found;
    }
}
