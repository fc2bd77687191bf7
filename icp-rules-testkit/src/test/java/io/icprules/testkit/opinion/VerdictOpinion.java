package io.icprules.testkit.opinion;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a verdict says to the five core questions. */
final class VerdictOpinion {

    private VerdictOpinion() {}

    static Opinion of(Verdict verdict) {
        return new Opinion(
                verdict.filingType().type(),
                verdict.filingType().row(),
                papers(verdict),
                findings(verdict, Outcome.VIOLATED, Addresses.FACTS)
                        .map(finding -> new Breach(finding.factId(), finding.at()))
                        .collect(Collectors.toSet()),
                findings(verdict, Outcome.SATISFIED, Addresses.TOLD)
                        .map(finding -> new Told(finding.factId(), finding.at()))
                        .collect(Collectors.toSet()),
                texting(verdict.sms()),
                verdict.preApprovals().stream()
                        .map(one -> new Approval(one.category(), one.required(), one.at(), one.factId()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<Finding> findings(Verdict verdict, Outcome outcome, Set<String> facts) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == outcome && facts.contains(finding.factId()));
    }

    private static Texting texting(SmsVerification sms) {
        Set<String> because = new TreeSet<>(sms.factIds());
        because.retainAll(TextMessages.FACTS);
        return new Texting(Tri.of(sms.required()), because, Set.copyOf(sms.persons()), sms.deadlineHours());
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
