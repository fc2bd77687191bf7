package io.icprules.drools.engine;

import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.UndeterminedReason;
import java.util.List;

/** The verdict on an application without a day of submission: no rule can be chosen, so none is applied. */
final class UndatedVerdict {

    private static final String FACT_ID = "cn-nat-domain-verification-since";

    private UndatedVerdict() {}

    static Verdict of(RuleBase base, FilingApplication application) {
        return Verdict.builder()
                .filingType(new FilingTypeDecision(
                        null, null, null, null, application.declaredType(), null, List.of(), List.of()))
                .admissibility(Admissibility.NEEDS_INFORMATION)
                .sms(new SmsVerification(null, List.of(), List.of(), null, List.of()))
                .undetermined(List.of(new UndeterminedFact(
                        FACT_ID,
                        FACT_ID,
                        UndeterminedReason.INPUT_MISSING,
                        "",
                        List.of("/submittedOn"),
                        true,
                        new Text("提交日期决定适用哪些规则", "The day of submission decides which rules apply"))))
                .coverage(CoverageNotice.of(base, application.province(), null))
                .ruleBase(base.properties().id())
                .build();
    }
}
