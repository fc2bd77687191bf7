package io.icprules.drools.rule;

import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, read from the executable model.
 *
 * @param description what its file states
 * @param order place in the rule base: rules are reported, and rows of the decision table tried, in this order
 * @param row row of the decision table, for rules that derive the filing type
 * @param otherwise rows whose remainder this row is: it cannot decide while one of them hangs on unknown inputs
 * @param factIds every fact it stands for; more than one for rows of the decision table only
 * @param wording texts that only some consequences use
 * @param factClass class of the facts it looks at
 * @param conditions tests, all of which must hold; those before the last say when the rule applies
 * @param reads bits of all properties the tests read
 */
public record RuleDefinition(
        RuleDescription description,
        int order,
        @Nullable String row,
        List<String> otherwise,
        List<String> factIds,
        Wording wording,
        Class<? extends Fact> factClass,
        List<Condition> conditions,
        long reads)
        implements Comparable<RuleDefinition> {

    /**
     * Texts that only some consequences use.
     *
     * @param authority authority that gives a pre-approval
     * @param papers papers a pre-approval takes
     * @param countedFrom event from which a deadline is counted
     */
    public record Wording(
            @Nullable Text authority,
            @Nullable Text papers,
            @Nullable Text countedFrom) {}

    /** A rule base defines each rule once, so a definition equals itself only. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return order;
    }

    /** In the order of the rule base. */
    @Override
    public int compareTo(RuleDefinition other) {
        return Integer.compare(order, other.order);
    }

    /** Id of the rule. */
    public String id() {
        return description.id();
    }

    /**
     * What the condition says of a fact, in the logic of Kleene.
     *
     * @return {@link Outcome#VIOLATED} when every test holds, so that the consequence speaks;
     *     {@link Outcome#UNDETERMINED} when that hangs on unknown properties; otherwise {@link Outcome#SATISFIED} when only
     *     the last test of a requirement fails, or {@link Outcome#NOT_APPLICABLE}
     */
    public Outcome judge(Fact fact) {
        int failed = firstCertainFailure(fact);
        if (failed < 0) {
            return (fact.unknown() & reads) == 0 ? Outcome.VIOLATED : Outcome.UNDETERMINED;
        }
        boolean onlyLast =
                failed == conditions.size() - 1 && conditions.stream().allMatch(c -> c.decidable(fact));
        return onlyLast && isRequirement() ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE;
    }

    /** Whether every test is known to hold, so that the rule may speak of the fact. */
    public boolean holds(Fact fact) {
        return (fact.unknown() & reads) == 0 && firstCertainFailure(fact) < 0;
    }

    /** Whether the condition hangs on a property the fact does not know. */
    public boolean isUndetermined(Fact fact) {
        return (fact.unknown() & reads) != 0 && firstCertainFailure(fact) < 0;
    }

    /**
     * Runs every test on a fact, whatever it gives, to find the one that throws.
     *
     * @return how many tests hold
     * @throws io.icprules.api.FilingRulesException from the first test that throws
     */
    public long tryEveryTest(Fact fact) {
        return conditions.stream()
                .filter(condition -> condition.test().test(fact))
                .count();
    }

    /** Place of the first test that is known to fail; -1 when there is none. */
    public int firstCertainFailure(Fact fact) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.decidable(fact) && !condition.test().test(fact)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isRequirement() {
        return description.severity() == Severity.BLOCKING || description.severity() == Severity.ADVICE;
    }
}
