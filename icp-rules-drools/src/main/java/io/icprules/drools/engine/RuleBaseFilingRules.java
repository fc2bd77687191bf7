package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.Objects;

/** Filing rules over a rule base, whichever engine runs its rule sets. Thread-safe. */
final class RuleBaseFilingRules implements FilingRules {

    private final RuleBase base;

    RuleBaseFilingRules(RuleBase base) {
        this.base = base;
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        Objects.requireNonNull(application, "application");
        LocalDate day = options.asOf() != null ? options.asOf() : application.submittedOn();
        return day == null
                ? UndatedVerdict.of(base, application)
                : new Evaluation(base, application, day, options.everyFinding()).run();
    }

    @Override
    public RuleBaseDescription describe() {
        return base.describe();
    }
}
