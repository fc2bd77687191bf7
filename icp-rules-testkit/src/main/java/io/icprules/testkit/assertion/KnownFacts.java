package io.icprules.testkit.assertion;

import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.verdict.Verdict;

/** Tells slips in the ids of facts: that a fact which is none is not found would hold for ever. */
final class KnownFacts {

    private KnownFacts() {}

    /** Whether the rule base of the verdict has no such fact or rule; {@code false} if it is not the one at hand. */
    static boolean isUnknown(Verdict verdict, String id) {
        try {
            RuleBaseDescription ruleBase = FilingRules.load().describe();
            return ruleBase.id().equals(verdict.ruleBase())
                    && ruleBase.rules().stream()
                            .noneMatch(rule ->
                                    rule.factId().equals(id) || rule.id().equals(id));
        } catch (FilingRulesException e) {
            return false;
        }
    }
}
