package io.icprules.drools.explain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of one part of an application. Holds personal data.
 *
 * @param at JSON pointer to the part; empty for the application as a whole
 * @param silence {@link Silence#SPEAKS}, {@link Silence#FIELDS_UNKNOWN} or {@link Silence#TEST_FAILS}
 * @param firstFailed the first test that is known to fail; {@code null} when none is
 * @param furtherFailed how many other tests are known to fail
 * @param unknownFields JSON pointers of fields to ask for, while no test fails; otherwise empty
 */
public record Unspoken(
        String at, Silence silence, @Nullable Tested firstFailed, int furtherFailed, List<String> unknownFields) {

    /** Copies the list and checks what may not be null. */
    public Unspoken {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(silence, "silence");
        unknownFields = List.copyOf(unknownFields);
    }

    /** Names place and reason only: values may be personal data. */
    @Override
    public String toString() {
        return "Unspoken[" + silence + " at \"" + at + "\"]";
    }
}
