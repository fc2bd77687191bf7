package io.icprules.drools.pack;

import io.icprules.drools.source.SourceRule;

/**
 * A rule in effect.
 *
 * @param source the rule as it is written
 * @param packageName package it is in, which says whether it is national or of which province
 * @param bundled whether it stands in the jar of this library, unchanged
 */
public record EffectiveRule(SourceRule source, String packageName, boolean bundled) {

    /** Id of the rule. */
    public String id() {
        return source.name();
    }
}
