package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.PersonRole;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Verification by text message.
 *
 * @param due whether it is due; {@link Tri#UNKNOWN} when that cannot be told
 * @param because facts that say that it is due where and for what the order is, or that it is not
 * @param persons who verifies; empty when it is not due
 * @param hours hours from receipt of the message; {@code null} when it is not due or none is stated
 */
record Texting(
        Tri due,
        Set<String> because,
        Set<PersonRole> persons,
        @Nullable Integer hours) {

    Texting {
        because = Collections.unmodifiableSet(new TreeSet<>(because));
        persons = Collections.unmodifiableSet(new TreeSet<>(persons)); // in the order of the vocabulary
    }
}
