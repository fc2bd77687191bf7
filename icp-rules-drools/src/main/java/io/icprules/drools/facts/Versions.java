package io.icprules.drools.facts;

import org.jspecify.annotations.Nullable;

/** Versions of the app as numbers that rules can compare. */
final class Versions {

    private static final int PARTS = 3;

    private static final int MOST_DIGITS = 3;

    private Versions() {}

    /** 4.17.0 is 4017000; a text that is no version is unknown. */
    static @Nullable Integer number(@Nullable String version) {
        if (version == null) {
            return null;
        }
        int number = 0;
        int parts = 0;
        for (int from = 0; from <= version.length(); parts++) {
            int dot = version.indexOf('.', from);
            int end = dot < 0 ? version.length() : dot;
            int part = part(version, from, end);
            if (part < 0 || parts == PARTS) {
                return null;
            }
            number = number * 1_000 + part;
            from = end + 1;
        }
        for (; parts < PARTS; parts++) {
            number *= 1_000;
        }
        return number;
    }

    /** One to three digits as a number, or a negative one. */
    private static int part(String version, int from, int end) {
        if (end == from || end - from > MOST_DIGITS) {
            return -1;
        }
        int part = 0;
        for (int i = from; i < end; i++) {
            char c = version.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            part = part * 10 + c - '0';
        }
        return part;
    }
}
