package io.icprules.benchmark;

import java.util.Locale;

/** Figures with as many digits as they bear. Stateless. */
final class Figures {

    private Figures() {}

    static String of(double value) {
        String form = value < 1 ? "%.2f" : value < 10 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, value);
    }
}
