package io.icprules.api.verdict;

import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one application (判定结果). Lists are never null and stand in a fixed order.
 *
 * @param filingType filing type and the row of the decision table that fired
 * @param channels channels that may carry the order
 * @param admissibility what becomes of the application
 * @param findings what the rules found, most severe first
 * @param requiredDocuments documents the filing needs
 * @param requiredSteps steps ahead, in their order
 * @param sms text-message verification
 * @param preApprovals pre-approvals the content triggers
 * @param postFilingDuties duties once the filing is granted
 * @param undetermined facts that could not be decided, with the inputs missing
 * @param contradictionsApplied contradictions of the sources that mattered, with the reading taken
 * @param coverage whether the rules of the province and the date are covered
 * @param asOf day whose rules were applied; {@code null} when the application has no day
 * @param ruleBase rule base that decided
 */
public record Verdict(
        FilingTypeDecision filingType,
        List<Channel> channels,
        Admissibility admissibility,
        List<Finding> findings,
        List<RequiredDocument> requiredDocuments,
        List<RequiredStep> requiredSteps,
        SmsVerification sms,
        List<PreApproval> preApprovals,
        List<PostFilingDuty> postFilingDuties,
        List<UndeterminedFact> undetermined,
        List<AppliedContradiction> contradictionsApplied,
        Coverage coverage,
        @Nullable LocalDate asOf,
        RuleBaseId ruleBase) {

    /** Copies the lists and checks what may not be null. */
    public Verdict {
        Objects.requireNonNull(filingType, "filingType");
        channels = List.copyOf(channels);
        Objects.requireNonNull(admissibility, "admissibility");
        findings = List.copyOf(findings);
        requiredDocuments = List.copyOf(requiredDocuments);
        requiredSteps = List.copyOf(requiredSteps);
        Objects.requireNonNull(sms, "sms");
        preApprovals = List.copyOf(preApprovals);
        postFilingDuties = List.copyOf(postFilingDuties);
        undetermined = List.copyOf(undetermined);
        contradictionsApplied = List.copyOf(contradictionsApplied);
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(ruleBase, "ruleBase");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.filingType = filingType;
        builder.channels = channels;
        builder.admissibility = admissibility;
        builder.findings = findings;
        builder.requiredDocuments = requiredDocuments;
        builder.requiredSteps = requiredSteps;
        builder.sms = sms;
        builder.preApprovals = preApprovals;
        builder.postFilingDuties = postFilingDuties;
        builder.undetermined = undetermined;
        builder.contradictionsApplied = contradictionsApplied;
        builder.coverage = coverage;
        builder.asOf = asOf;
        builder.ruleBase = ruleBase;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Verdict[redacted]";
    }

    /** Builds a {@link Verdict}. Not thread-safe. */
    public static final class Builder {
        private @Nullable FilingTypeDecision filingType;
        private List<Channel> channels = List.of();
        private @Nullable Admissibility admissibility;
        private List<Finding> findings = List.of();
        private List<RequiredDocument> requiredDocuments = List.of();
        private List<RequiredStep> requiredSteps = List.of();
        private @Nullable SmsVerification sms;
        private List<PreApproval> preApprovals = List.of();
        private List<PostFilingDuty> postFilingDuties = List.of();
        private List<UndeterminedFact> undetermined = List.of();
        private List<AppliedContradiction> contradictionsApplied = List.of();
        private @Nullable Coverage coverage;
        private @Nullable LocalDate asOf;
        private @Nullable RuleBaseId ruleBase;

        private Builder() {}

        /** Sets: filing type and the row of the decision table that fired. */
        public Builder filingType(FilingTypeDecision filingType) {
            this.filingType = filingType;
            return this;
        }

        /** Sets: channels that may carry the order. */
        public Builder channels(List<Channel> channels) {
            this.channels = channels;
            return this;
        }

        /** Sets: what becomes of the application. */
        public Builder admissibility(Admissibility admissibility) {
            this.admissibility = admissibility;
            return this;
        }

        /** Sets: what the rules found, most severe first. */
        public Builder findings(List<Finding> findings) {
            this.findings = findings;
            return this;
        }

        /** Sets: documents the filing needs. */
        public Builder requiredDocuments(List<RequiredDocument> requiredDocuments) {
            this.requiredDocuments = requiredDocuments;
            return this;
        }

        /** Sets: steps ahead, in their order. */
        public Builder requiredSteps(List<RequiredStep> requiredSteps) {
            this.requiredSteps = requiredSteps;
            return this;
        }

        /** Sets: text-message verification. */
        public Builder sms(SmsVerification sms) {
            this.sms = sms;
            return this;
        }

        /** Sets: pre-approvals the content triggers. */
        public Builder preApprovals(List<PreApproval> preApprovals) {
            this.preApprovals = preApprovals;
            return this;
        }

        /** Sets: duties once the filing is granted. */
        public Builder postFilingDuties(List<PostFilingDuty> postFilingDuties) {
            this.postFilingDuties = postFilingDuties;
            return this;
        }

        /** Sets: facts that could not be decided, with the inputs missing. */
        public Builder undetermined(List<UndeterminedFact> undetermined) {
            this.undetermined = undetermined;
            return this;
        }

        /** Sets: contradictions of the sources that mattered, with the reading taken. */
        public Builder contradictionsApplied(List<AppliedContradiction> contradictionsApplied) {
            this.contradictionsApplied = contradictionsApplied;
            return this;
        }

        /** Sets: whether the rules of the province and the date are covered. */
        public Builder coverage(Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        /** Sets: day whose rules were applied; {@code null} when the application has no day. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Sets: rule base that decided. */
        public Builder ruleBase(RuleBaseId ruleBase) {
            this.ruleBase = ruleBase;
            return this;
        }

        /** Builds the value. */
        public Verdict build() {
            return new Verdict(
                    Objects.requireNonNull(filingType, "filingType"),
                    channels,
                    Objects.requireNonNull(admissibility, "admissibility"),
                    findings,
                    requiredDocuments,
                    requiredSteps,
                    Objects.requireNonNull(sms, "sms"),
                    preApprovals,
                    postFilingDuties,
                    undetermined,
                    contradictionsApplied,
                    Objects.requireNonNull(coverage, "coverage"),
                    asOf,
                    Objects.requireNonNull(ruleBase, "ruleBase"));
        }
    }
}
