package io.icprules.testkit.scenario;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.Optional;

/**
 * A verdict from another time, in the place of the rules that gave it, so that {@link VerdictDifference} can look at it.
 *
 * @param verdict the verdict
 */
public record RecordedVerdict(Verdict verdict) implements FilingRules {

    /**
     * What a scenario would state of one verdict that fails of another: key and value, as scenario files write them.
     *
     * @return empty when no expectation tells them apart
     */
    public static Optional<String> difference(Verdict one, Verdict other) {
        return VerdictDifference.between(
                        new RecordedVerdict(one),
                        new RecordedVerdict(other),
                        FilingApplication.builder().build())
                .map(RecordedVerdict::shown);
    }

    private static String shown(Expectation expectation) {
        if (expectation instanceof ValueExpectation value) {
            return value.key() + ": " + value.expected();
        }
        ListExpectation list = (ListExpectation) expectation;
        return list.key() + ": " + list.items().stream().map(ExpectedItem::name).toList();
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        return verdict;
    }

    @Override
    public RuleBaseDescription describe() {
        throw new UnsupportedOperationException("a recorded verdict has no rules");
    }

    /** Names the type only: the verdict may hold personal data. */
    @Override
    public String toString() {
        return "RecordedVerdict[redacted]";
    }
}
