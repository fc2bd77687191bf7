package io.icprules.drools.reload;

import io.icprules.drools.pack.RulePack;
import java.util.function.Supplier;

/**
 * A version that somebody published. Its files are read when they are asked for.
 *
 * @param version name of the version, free of personal data: it goes to logs
 * @param files reads it; throws {@link io.icprules.api.FilingRulesException} if it cannot be read in full
 */
public record Offer(String version, Supplier<Published> files) {

    Offer over(RulePack base) {
        return new Offer(version, () -> files.get().over(base));
    }
}
