package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Filing rules that run as generated Java. What that cannot tell, the interpreter is asked: every finding, and which rule
 * failed. Thread-safe.
 */
final class GeneratedFilingRules implements FilingRules {

    private final FilingRules generated;
    private final Supplier<FilingRules> source;
    private volatile @Nullable FilingRules interpreted;

    /**
     * Filing rules over generated Java.
     *
     * @param base rules that were generated
     * @param source makes the same rules run from their source, when they are needed
     */
    GeneratedFilingRules(RuleBase base, Supplier<FilingRules> source) {
        generated = new RuleBaseFilingRules(base);
        this.source = source;
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        Objects.requireNonNull(application, "application"); // the interpreter need not be asked why
        if (options.everyFinding()) {
            return interpreted().evaluate(application, options);
        }
        try {
            return generated.evaluate(application, options);
        } catch (RuntimeException e) {
            // The interpreter knows which rule it is at, and fails with its name.
            return interpreted().evaluate(application, options);
        }
    }

    @Override
    public RuleBaseDescription describe() {
        return generated.describe();
    }

    private FilingRules interpreted() {
        FilingRules made = interpreted;
        if (made == null) {
            synchronized (this) {
                made = interpreted;
                if (made == null) {
                    made = source.get();
                    interpreted = made;
                }
            }
        }
        return made;
    }
}
