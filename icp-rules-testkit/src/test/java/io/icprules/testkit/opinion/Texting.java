package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.PersonRole;
import java.util.Collections;
import java.util.EnumSet;
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
        because = because.size() < 2 ? because : Collections.unmodifiableSet(new TreeSet<>(because));
        persons = persons.size() < 2 ? persons : Collections.unmodifiableSet(EnumSet.copyOf(persons)); // in their order
    }
}
