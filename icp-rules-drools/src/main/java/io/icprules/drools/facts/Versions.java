package io.icprules.drools.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of the app as numbers that rules can compare. */
final class Versions {

    /** Only where there is a version: expressions take long to compile. */
    private static final class Version {
        private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?(?:\\.(\\d{1,3}))?");
    }

    private Versions() {}

    /** 4.17.0 is 4017000; a text that is no version is unknown. */
    static @Nullable Integer number(@Nullable String version) {
        if (version == null) {
            return null;
        }
        Matcher matcher = Version.FORM.matcher(version);
        return matcher.matches() ? part(matcher, 1) * 1_000_000 + part(matcher, 2) * 1_000 + part(matcher, 3) : null;
    }

    private static int part(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
