package io.icprules.drools.explain;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.fix.Fix;
import io.icprules.drools.fix.FixOptions;
import io.icprules.drools.fix.FixSearch;
import io.icprules.drools.interpret.InterpretedRule;
import java.util.List;

/**
 * Explains verdicts: why a rule spoke of an application, why another did not, and what would make the application
 * acceptable. Immutable and thread-safe.
 *
 * <p>Ids may be ids of rules, such as {@code cn-nat-sms-who/legal@2019-07-29}, or of facts, which may have several rules.
 * Every method throws a {@link FilingRulesException} with {@link io.icprules.api.ErrorCode#DAY_UNKNOWN} when neither
 * application nor options name a day, as no rule is applied then; and with
 * {@link io.icprules.api.ErrorCode#RULE_UNKNOWN} for an id that the rules do not have.
 */
public final class Explainer {

    private final RuleWorkbench workbench;
    private final RuleIds ids;

    private Explainer(RuleWorkbench workbench) {
        this.workbench = workbench;
        this.ids = new RuleIds(workbench);
    }

    /** An explainer of verdicts of these rules. */
    public static Explainer of(RuleWorkbench workbench) {
        return new Explainer(workbench);
    }

    /** The verdict that is explained. */
    public Verdict verdict(FilingApplication application, EvaluationOptions options) {
        return Explained.of(workbench, application, options).verdict();
    }

    /** Why each finding of the verdict is there, in the order of the findings. */
    public List<Firing> why(FilingApplication application, EvaluationOptions options) {
        return Explained.of(workbench, application, options).findings();
    }

    /**
     * Why a rule, or the rules of a fact, spoke.
     *
     * @param id id of a rule or a fact
     * @return each time one spoke, in the order of the rules and of the application; empty when none did, and then
     *     {@link #whyNot} says why
     */
    public List<Firing> why(FilingApplication application, EvaluationOptions options, String id) {
        List<InterpretedRule> rules = ids.find(id);
        Explained explained = Explained.of(workbench, application, options);
        return rules.stream().flatMap(rule -> explained.firings(rule).stream()).toList();
    }

    /**
     * Why a rule, or the rules of a fact, did not speak; those that did are listed as such.
     *
     * @param id id of a rule or a fact
     * @return one for each rule, never empty
     */
    public List<WhyNot> whyNot(FilingApplication application, EvaluationOptions options, String id) {
        List<InterpretedRule> rules = ids.find(id);
        Explained explained = Explained.of(workbench, application, options);
        return rules.stream().map(explained::whyNot).toList();
    }

    /**
     * The smallest set of changes that makes the application acceptable, proved by judging it.
     *
     * @param limits which changes may be proposed, and how many trials the search may take
     */
    public Fix fix(FilingApplication application, EvaluationOptions options, FixOptions limits) {
        Explained.requireDay(application, options);
        return new FixSearch(workbench).find(application, options, limits);
    }
}
