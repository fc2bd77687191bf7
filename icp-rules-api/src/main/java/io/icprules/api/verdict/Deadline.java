package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.DeadlineUnit;
import java.util.Objects;

/**
 * A period of time, or a range of it.
 *
 * @param minimum shortest time
 * @param maximum longest time; equal to the shortest when it is no range
 * @param unit unit
 * @param from event from which it is counted
 */
public record Deadline(int minimum, int maximum, DeadlineUnit unit, Text from) {

    /** Copies the lists and checks what may not be null. */
    public Deadline {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(from, "from");
    }
}
