package io.icprules.testkit.text;

import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Contradictions of the sources and the reading taken. A dozen stands behind the steps of any filing; unless everything is
 * asked for, those are shown that bear on what is wrong, missing or due by text message.
 */
record ContradictionSection(Page page, boolean everything) {

    void write(Verdict verdict) {
        List<AppliedContradiction> applied = verdict.contradictionsApplied();
        Set<String> atIssue = atIssue(verdict);
        List<AppliedContradiction> shown = applied.stream()
                .filter(one -> everything || one.factIds().stream().anyMatch(atIssue::contains))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.CONTRADICTIONS, applied.size()));
        for (AppliedContradiction one : shown) {
            page.item("- ", 2, Tone.PLAIN, page.say(Labels.CONTRADICTION, one.id(), page.say(one.reading())));
        }
        if (shown.size() < applied.size()) {
            page.line(2, Tone.FAINT, page.say(Labels.MORE_CONTRADICTIONS, applied.size() - shown.size()));
        }
    }

    private static Set<String> atIssue(Verdict verdict) {
        Set<String> factIds = new HashSet<>(verdict.sms().factIds());
        factIds.addAll(verdict.filingType().factIds());
        verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(Finding::factId)
                .forEach(factIds::add);
        verdict.requiredDocuments().stream()
                .filter(document -> document.status() != DocumentStatus.SUPPLIED)
                .flatMap(document -> document.reasons().stream())
                .map(Reason::factId)
                .forEach(factIds::add);
        return factIds;
    }
}
