package io.icprules.drools.collect;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.Text;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.drools.rule.RuleDefinition;

/** Deadlines as rules state them. */
final class Deadlines {

    private Deadlines() {}

    static Deadline of(RuleDefinition rule, int minimum, int maximum, DeadlineUnit unit) {
        Text from = rule.wording().countedFrom();
        if (from == null) {
            throw new FilingRulesException(
                    ErrorCode.RULE_METADATA,
                    "Rule " + rule.id() + " states a deadline but not from when it is counted.",
                    "Add @countedFrom and @countedFromEn to the rule.");
        }
        return new Deadline(minimum, maximum, unit, from);
    }
}
