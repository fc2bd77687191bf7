package io.icprules.drools.source;

import io.icprules.drools.rule.RuleAnnotations;
import java.util.List;

/** Names of annotations, and what a misspelt one was meant to be. */
final class AnnotationNames {

    static final List<String> KNOWN = RuleAnnotations.KNOWN.stream().sorted().toList();

    private AnnotationNames() {}

    /** The name itself if it is known, the nearest known one otherwise; empty if none is near. */
    static String meant(String name) {
        return KNOWN.contains(name) ? name : Nearest.to(name, KNOWN);
    }
}
