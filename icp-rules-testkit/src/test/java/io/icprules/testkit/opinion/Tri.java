package io.icprules.testkit.opinion;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Truth where something may be unknown, in the logic of Kleene. Only {@link #YES} has consequences. */
enum Tri {
    YES,
    NO,
    UNKNOWN;

    static Tri of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : value ? YES : NO;
    }

    /** Whether two values are the same; unknown when one of them is. */
    static Tri same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? UNKNOWN : of(one.equals(other));
    }

    /** Whether two numbers of certificates or documents are the same, whose letters mean the same in either case. */
    static Tri sameNumber(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? UNKNOWN : of(one.strip().equalsIgnoreCase(other.strip()));
    }

    /** Whether a value is one of some. */
    static Tri isIn(@Nullable Object value, Collection<?> some) {
        return value == null ? UNKNOWN : of(some.contains(value));
    }

    /** Whether a term is one of some. */
    @SafeVarargs
    static <E extends Enum<E>> Tri isOneOf(@Nullable E value, E... some) {
        if (value == null) {
            return UNKNOWN;
        }
        for (E one : some) {
            if (one == value) {
                return YES;
            }
        }
        return NO;
    }

    /** Whether {@code one} comes before {@code other}. */
    static <T extends Comparable<? super T>> Tri before(@Nullable T one, @Nullable T other) {
        return one == null || other == null ? UNKNOWN : of(one.compareTo(other) < 0);
    }

    Tri not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    Tri and(Tri other) {
        return this == NO || other == NO ? NO : this == YES ? other : this;
    }

    Tri or(Tri other) {
        return this == YES || other == YES ? YES : this == NO ? other : this;
    }

    boolean isYes() {
        return this == YES;
    }
}
