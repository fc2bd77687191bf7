package io.icprules.api;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;

/**
 * A rule base for ICP filings (ICP备案), ready to judge applications.
 *
 * <p>Thread-safe: one instance serves any number of threads. Deterministic: the same application and rule base give an
 * equal verdict, whatever the thread, locale, time zone or clock.
 */
public interface FilingRules {

    /**
     * The rules on the class path or module path, found through {@link java.util.ServiceLoader} with the context class
     * loader of the thread.
     *
     * @throws FilingRulesException {@link ErrorCode#NO_PROVIDER} if there are none, {@link ErrorCode#SEVERAL_PROVIDERS} if
     *     there is more than one, or what the provider throws
     */
    static FilingRules load() {
        return Providers.single().filingRules();
    }

    /**
     * Judges an application by the rules in force on its day of submission.
     *
     * @param application what is filed; unknown parts are {@code null}
     * @return what the rules say; facts that hang on unknown parts are listed as undetermined
     * @throws FilingRulesException {@link ErrorCode#CONSEQUENCE_FAILED} or {@link ErrorCode#RULE_LOOP} if a rule fails;
     *     there is no partial verdict
     */
    default Verdict evaluate(FilingApplication application) {
        return evaluate(application, EvaluationOptions.DEFAULT);
    }

    /**
     * Judges an application with options.
     *
     * @param application what is filed; unknown parts are {@code null}
     * @param options what to judge by and how much to report
     * @return what the rules say
     * @throws FilingRulesException as {@link #evaluate(FilingApplication)}
     */
    Verdict evaluate(FilingApplication application, EvaluationOptions options);

    /** What this rule base holds. */
    RuleBaseDescription describe();
}
