package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rule base covers of this application.
 *
 * @param province province of the filing
 * @param provincialRules whether the rules of the province were applied
 * @param dateCovered whether the day lies within the dates the rules were verified for
 * @param notice notice to show when something is not covered
 */
public record Coverage(
        @Nullable Province province,
        ProvincialCoverage provincialRules,
        boolean dateCovered,
        @Nullable Text notice) {

    /** Copies the lists and checks what may not be null. */
    public Coverage {
        Objects.requireNonNull(provincialRules, "provincialRules");
    }
}
