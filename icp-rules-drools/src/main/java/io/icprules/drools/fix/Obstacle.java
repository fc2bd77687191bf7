package io.icprules.drools.fix;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.drools.source.SourceRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps an application from being acceptable, and stays until something changes that it hangs on.
 *
 * @param rule id of the rule, or what else it is
 * @param at JSON pointer to what it is about
 * @param sources rules whose tests tell which values matter
 * @param inputs JSON pointers of the fields it hangs on
 * @param documents documents any of which would remove it
 * @param until first day on which its rule no longer holds; {@code null} when open
 */
record Obstacle(
        String rule,
        String at,
        List<SourceRule> sources,
        Set<String> inputs,
        List<SuppliedDocument> documents,
        @Nullable LocalDate until) {

    /** Names it among others. */
    String name() {
        return rule + " " + at;
    }
}
