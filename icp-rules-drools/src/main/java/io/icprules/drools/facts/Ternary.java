package io.icprules.drools.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Logic of Kleene: {@code null} is unknown, and only what is certain comes out as {@code true} or {@code false}. */
final class Ternary {

    private Ternary() {}

    static @Nullable Boolean equal(@Nullable Object a, @Nullable Object b) {
        return (a == null || b == null) ? null : Objects.equals(a, b);
    }

    /** Numbers of certificates and documents, whose letters mean the same in upper and lower case. */
    static @Nullable Boolean sameNumber(@Nullable String a, @Nullable String b) {
        return (a == null || b == null) ? null : a.equals(b) || normal(a).equals(normal(b));
    }

    private static String normal(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    static @Nullable Boolean differ(@Nullable Object a, @Nullable Object b) {
        return not(equal(a, b));
    }

    static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : !a;
    }

    static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return (a == null || b == null) ? null : Boolean.FALSE;
    }

    static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return (a == null || b == null) ? null : Boolean.TRUE;
    }

    /** Whether a text holds something; unknown when it is left out. */
    static @Nullable Boolean given(@Nullable String text) {
        return text == null ? null : !text.isBlank();
    }

    static @Nullable Boolean notEmpty(@Nullable Collection<?> list) {
        return list == null ? null : !list.isEmpty();
    }
}
