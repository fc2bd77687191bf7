package io.icprules.testkit.scenario;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules say of a scenario; every finding is asked for only when an expectation looks at it. Not thread-safe. */
final class Judged {

    private final FilingRules rules;
    private final FilingApplication application;
    private final EvaluationOptions options;
    private final Verdict verdict;
    private @Nullable Verdict everything;

    Judged(FilingRules rules, FilingApplication application, EvaluationOptions options) {
        this.rules = rules;
        this.application = application;
        this.options = options;
        this.verdict = rules.evaluate(application, options);
    }

    Verdict verdict() {
        return verdict;
    }

    /** The verdict with the facts that are satisfied or not applicable, too. */
    Verdict everything() {
        if (everything == null) {
            everything = rules.evaluate(application, options.withEveryFinding(true));
        }
        return Objects.requireNonNull(everything);
    }
}
