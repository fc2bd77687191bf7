package io.icprules.testkit.opinion;

import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a verdict says to the five core questions. */
final class VerdictOpinion {

    private VerdictOpinion() {}

    static Opinion of(Verdict verdict) {
        return new Opinion(
                verdict.filingType().type(),
                papers(verdict),
                verdict.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                        .filter(finding -> Addresses.FACTS.contains(finding.factId()))
                        .map(finding -> new Breach(finding.factId(), finding.at()))
                        .collect(Collectors.toSet()),
                new Texting(
                        Tri.of(verdict.sms().required()),
                        Set.copyOf(verdict.sms().persons()),
                        verdict.sms().deadlineHours()),
                verdict.preApprovals().stream()
                        .map(one -> new Approval(one.category(), one.required(), one.at(), one.factId()))
                        .collect(Collectors.toSet()));
    }

    private static Set<Paper> papers(Verdict verdict) {
        Set<Paper> papers = new LinkedHashSet<>();
        verdict.requiredDocuments().forEach(required -> {
            Set<DocumentType> anyOf = EnumSet.of(required.document());
            anyOf.addAll(required.alternatives());
            required.reasons().forEach(reason -> papers.add(new Paper(anyOf, required.at(), reason.factId())));
        });
        return papers;
    }
}
