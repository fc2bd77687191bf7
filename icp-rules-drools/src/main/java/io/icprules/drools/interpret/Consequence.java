package io.icprules.drools.interpret;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;

/** What a rule says once its condition holds. Thread-safe. */
@FunctionalInterface
public interface Consequence {

    /** Tells the collector; it knows already which rule speaks. */
    void speak(VerdictCollector verdict, Fact fact);
}
