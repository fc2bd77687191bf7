package io.icprules.api;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.Objects;
import java.util.stream.Stream;

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
     * @throws NullPointerException if the application is {@code null}
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
     * @throws NullPointerException if the application is {@code null}
     */
    Verdict evaluate(FilingApplication application, EvaluationOptions options);

    /**
     * Judges many applications, each by the rules in force on its day of submission, as
     * {@link #evaluateAll(Stream, EvaluationOptions)} does.
     *
     * @param applications what is filed; none is {@code null}
     * @return a verdict for each application
     */
    default Stream<Verdict> evaluateAll(Stream<FilingApplication> applications) {
        return evaluateAll(applications, EvaluationOptions.DEFAULT);
    }

    /**
     * Judges many applications with options. An intermediate operation:
     *
     * <ul>
     *   <li>Lazy: an application is judged when the stream that is returned asks for its verdict, and only then; nothing is
     *       held back or gathered, so a stream without end takes no more memory than one application and its verdict.
     *   <li>In order: the n-th verdict is of the n-th application if the stream given has an order. A known size stays known.
     *   <li>On the threads of the stream given: a parallel one is split as its source allows. A list or an array splits
     *       well; an iterator or the lines of a file do not, and are best read in batches.
     *   <li>Each verdict is that of {@link #evaluate(FilingApplication, EvaluationOptions)}. Rules that are exchanged while
     *       they serve may judge some applications by the old and some by the new ones; each verdict names its rule base.
     * </ul>
     *
     * <p>A failure ends the stream: its terminal operation throws the {@link FilingRulesException} of the first failure seen,
     * which on several threads need not be that of the first application. Who wants to go on maps each application with a
     * function that catches it. So does an application that is {@code null}, with the {@link NullPointerException} of
     * {@link #evaluate(FilingApplication, EvaluationOptions)}: streams of what may be missing are filtered first.
     *
     * @param applications what is filed; none is {@code null}. Consumed by this call; closing the stream returned closes it
     * @param options what to judge by and how much to report
     * @return a verdict for each application
     */
    default Stream<Verdict> evaluateAll(Stream<FilingApplication> applications, EvaluationOptions options) {
        return applications.map(application -> evaluate(Objects.requireNonNull(application, "application"), options));
    }

    /** What this rule base holds. */
    RuleBaseDescription describe();
}
