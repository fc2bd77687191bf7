package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Coverage;
import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a verdict together from what the rules said. Stateless.
 *
 * @param ruleBase rule base that spoke
 * @param readings readings of contradictions, by id
 */
public record VerdictAssembler(RuleBaseId ruleBase, Map<String, Text> readings) {

    /** The verdict on one application. */
    public Verdict assemble(FilingApplication application, LocalDate day, Coverage coverage, Collected collected) {
        FilingTypeDecision type = decide(application, collected.types());
        List<RequiredDocument> documents = collected.documents().inOrder(application, collected.uploads(), collected);
        SmsVerification sms = collected.sms().decide(application, type.type() != null, collected.steps());
        if (!Boolean.TRUE.equals(sms.required())) {
            collected.contradictions().forget(collected.sms().details());
        }
        return Verdict.builder()
                .filingType(type)
                .channels(List.copyOf(collected.channels()))
                .sms(sms)
                .requiredDocuments(documents)
                .admissibility(admissibility(type.type(), documents, collected))
                .findings(collected.findings().inOrder())
                .requiredSteps(collected.steps().inOrder())
                .preApprovals(collected.preApprovals().inOrder(application))
                .postFilingDuties(collected.duties().inOrder(application))
                .undetermined(collected.undetermined().inOrder())
                .contradictionsApplied(collected.contradictions().inOrder(readings))
                .coverage(coverage)
                .asOf(day)
                .ruleBase(ruleBase)
                .build();
    }

    private static FilingTypeDecision decide(FilingApplication application, TypeDecisions types) {
        TypeDecisions.Row row = types.deciding();
        FilingType type = row == null ? null : row.type();
        FilingType declared = application.declaredType();
        return new FilingTypeDecision(
                type,
                row == null ? null : row.rule().row(),
                row == null ? null : row.rule().description().message(),
                QuickStart.nameOf(type),
                declared,
                (type == null || declared == null) ? null : Boolean.valueOf(type != declared),
                row == null ? List.of() : row.rule().factIds(),
                types.decisions());
    }

    private static Admissibility admissibility(
            @Nullable FilingType type, List<RequiredDocument> documents, Collected collected) {
        if (type == FilingType.NO_FILING) {
            return Admissibility.NO_FILING_NEEDED;
        }
        if (type == FilingType.NOT_SUPPORTED) {
            return Admissibility.NOT_SUPPORTED;
        }
        if (type == FilingType.BLOCKED || collected.findings().anyViolated(Severity.BLOCKING)) {
            return Admissibility.REJECTED;
        }
        if (type == null || collected.undetermined().anyEssential()) {
            return Admissibility.NEEDS_INFORMATION;
        }
        boolean incomplete = collected.findings().anyViolated(Severity.DOCUMENT) || anyLacking(documents);
        return incomplete ? Admissibility.ACCEPTED_WITH_DOCUMENTS : Admissibility.ACCEPTED;
    }

    private static boolean anyLacking(List<RequiredDocument> documents) {
        for (RequiredDocument document : documents) {
            if (document.status() != DocumentStatus.SUPPLIED) {
                return true;
            }
        }
        return false;
    }
}
