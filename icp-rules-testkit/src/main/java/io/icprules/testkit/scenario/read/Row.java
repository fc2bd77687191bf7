package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a scenario: what it adds to what the scenario says. Immutable.
 *
 * @param name its name, or its number counted from 1; {@code null} for the only row of a scenario without rows
 * @param location where it stands
 * @param without what it takes away; {@code null} for nothing
 * @param with what it sets; {@code null} for nothing
 * @param expect what it expects; {@code null} for nothing of its own
 * @param parameters what it puts into the scenario
 */
public record Row(
        @Nullable String name,
        Location location,
        @Nullable Node without,
        @Nullable Node with,
        @Nullable ObjectNode expect,
        Parameters parameters) {

    /** Checks what may not be null. */
    public Row {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** The only row of a scenario without rows. */
    static Row only(Location location) {
        return new Row(null, location, null, null, null, Parameters.NONE);
    }

    @Override
    public String toString() {
        return "Row[" + name + "]";
    }
}
