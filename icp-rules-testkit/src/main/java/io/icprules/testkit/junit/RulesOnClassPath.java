package io.icprules.testkit.junit;

import io.icprules.api.FilingRules;
import java.util.function.Supplier;

/** The rules that {@link FilingRules#load()} finds. Thread-safe. */
public final class RulesOnClassPath implements Supplier<FilingRules> {

    /** Finds nothing yet. */
    public RulesOnClassPath() {}

    @Override
    public FilingRules get() {
        return FilingRules.load();
    }
}
