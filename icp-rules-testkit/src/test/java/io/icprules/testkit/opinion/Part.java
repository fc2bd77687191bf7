package io.icprules.testkit.opinion;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The site or the domain an order is about: given, known to be none, or unknown.
 *
 * @param value the part; {@code null} when there is none or it is unknown
 * @param known whether it is known what the part is
 */
record Part<T>(@Nullable T value, boolean known) {

    static <T> Part<T> given(T value) {
        return new Part<>(value, true);
    }

    static <T> Part<T> none() {
        return new Part<>(null, true);
    }

    static <T> Part<T> unknown() {
        return new Part<>(null, false);
    }

    boolean isNone() {
        return value == null && known;
    }

    /** What is asked of nothing does not hold; sites and domains are essential. */
    Condition ask(Function<T, Condition> question) {
        return value != null ? question.apply(value) : known ? Condition.FALSE : Condition.essential(Tri.UNKNOWN);
    }

    Condition is(Function<T, Tri> question) {
        return ask(given -> Condition.optional(question.apply(given)));
    }
}
