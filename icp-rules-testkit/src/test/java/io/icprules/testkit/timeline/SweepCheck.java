package io.icprules.testkit.timeline;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Coverage;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.ProvincialCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the verdict on one order on one day; says what does not. Not thread-safe: one for each verdict. */
final class SweepCheck {

    private static final LocalDate VERIFIED_FROM = LocalDate.of(2018, 6, 9);
    private static final LocalDate VERIFIED_THROUGH = LocalDate.of(2019, 9, 20);

    private final RuleIndex index;
    private final SweepPoint point;
    private final Verdict verdict;
    private final List<String> complaints = new ArrayList<>();

    SweepCheck(RuleIndex index, SweepPoint point, Verdict verdict) {
        this.index = index;
        this.point = point;
        this.verdict = verdict;
    }

    List<String> complaints() {
        filingType();
        sms();
        coverage();
        verdict.findings().forEach(this::finding);
        citedFacts().forEach(this::citedFact);
        return complaints;
    }

    private void filingType() {
        expect("filing type", point.order().type(), verdict.filingType().type());
        expect("filing type of a domain", 1, verdict.filingType().domains().size());
        expect("day", point.day(), verdict.asOf());
    }

    private void sms() {
        BaseOrder.Kind kind = point.order().kind();
        expect(
                "text messages",
                SmsTimeline.required(kind, point.province(), point.day()),
                verdict.sms().required());
        expect(
                "hours",
                SmsTimeline.hours(kind, point.province(), point.day()),
                verdict.sms().deadlineHours());
    }

    private void coverage() {
        boolean verified = !point.day().isBefore(VERIFIED_FROM) && !point.day().isAfter(VERIFIED_THROUGH);
        Coverage coverage = verdict.coverage();
        expect("date covered", verified, coverage.dateCovered());
        expect("no notice", verified, coverage.notice() == null);
        expect("province", point.province(), coverage.province());
        expect("provincial rules", ProvincialCoverage.COVERED, coverage.provincialRules());
    }

    private void finding(Finding finding) {
        RuleDescription rule = index.rule(finding.ruleId());
        if (rule == null) {
            complaints.add(point + ": finding of an unknown rule " + finding.ruleId());
            return;
        }
        mayBeCited(rule.id(), List.of(rule));
        expect(rule.id() + " from", rule.effectiveFrom(), finding.effectiveFrom());
        expect(rule.id() + " until", rule.effectiveUntil(), finding.effectiveUntil());
        expect(rule.id() + " fact", rule.factId(), finding.factId());
    }

    /** The facts other parts of the verdict rest on. */
    private Set<String> citedFacts() {
        Set<String> facts = new LinkedHashSet<>();
        for (RequiredDocument document : verdict.requiredDocuments()) {
            document.reasons().stream().map(Reason::factId).forEach(facts::add);
            facts.addAll(document.uploadRule().factIds());
        }
        verdict.requiredSteps().stream().map(RequiredStep::factIds).forEach(facts::addAll);
        facts.addAll(verdict.sms().factIds());
        Stream.of(
                        verdict.preApprovals().stream().map(PreApproval::factId),
                        verdict.postFilingDuties().stream().map(PostFilingDuty::factId),
                        verdict.undetermined().stream().map(UndeterminedFact::factId))
                .flatMap(ids -> ids)
                .forEach(facts::add);
        return facts;
    }

    private void citedFact(String factId) {
        mayBeCited(factId, index.rulesOf(factId));
    }

    /** One of the rules holds on the day and is of the nation or of the province of the order. */
    private void mayBeCited(String id, List<RuleDescription> rules) {
        if (rules.stream().noneMatch(rule -> RuleIndex.holdsOn(rule, point.day()))) {
            complaints.add(point + ": " + id + " is not in force");
        }
        if (rules.stream().noneMatch(rule -> RuleIndex.concerns(rule, point.province()))) {
            complaints.add(point + ": " + id + " is of another province");
        }
    }

    private void expect(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            complaints.add(point + ": " + what + " is " + actual + ", not " + expected);
        }
    }
}
