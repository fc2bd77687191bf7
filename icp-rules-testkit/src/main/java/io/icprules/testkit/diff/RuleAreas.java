package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which filings the rules of a package are for. Stateless. */
final class RuleAreas {

    private static final String PROVINCE = "io.icprules.rules.province.";

    private RuleAreas() {}

    /** The province of a package; {@code null} for a national one. */
    static @Nullable Province province(String packageName) {
        return Arrays.stream(Province.values())
                .filter(province -> packageName.equals(
                        PROVINCE + province.name().toLowerCase(Locale.ROOT).replace("_", "")))
                .findFirst()
                .orElse(null);
    }
}
