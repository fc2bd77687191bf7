package io.icprules.testkit.timeline;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;

/** One order of the sweep on one day. */
record SweepPoint(LocalDate day, Province province, SubjectNature nature, BaseOrder order) {

    /** What is wrong with the verdict; an exception is one of the wrong things. */
    List<String> complaints(FilingRules rules, RuleIndex index) {
        try {
            return new SweepCheck(index, this, evaluate(rules)).complaints();
        } catch (RuntimeException e) {
            return List.of(this + ": " + e);
        }
    }

    Verdict evaluate(FilingRules rules) {
        return rules.evaluate(order.application(province, nature, day));
    }
}
