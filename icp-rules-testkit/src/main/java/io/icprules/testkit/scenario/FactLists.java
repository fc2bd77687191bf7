package io.icprules.testkit.scenario;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import io.icprules.api.vocabulary.UndeterminedReason;
import io.icprules.testkit.scenario.Listing.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of a verdict that are about facts. */
final class FactLists {

    private static final String FACT = "fact";
    private static final String AT = "at";

    private FactLists() {}

    static Listing<Finding> findings() {
        return new Listing<>(FACT, Allowed.RULE, judged -> judged.verdict().findings(), FactLists::finding)
                .detail("severity", Allowed.oneOf(Severity.values()), Finding::severity)
                .detail("outcome", Allowed.oneOf(Outcome.values()), Finding::outcome)
                .detail(AT, Allowed.POINTER, Finding::at)
                .detail("from", Allowed.DATE, Finding::effectiveFrom)
                .detail("until", Allowed.DATE, Finding::effectiveUntil);
    }

    /** A fact is satisfied when it holds and is nowhere violated. */
    static Listing<Finding> satisfied() {
        return new Listing<>(FACT, Allowed.RULE, judged -> satisfied(judged.everything()), FactLists::finding)
                .detail("severity", Allowed.oneOf(Severity.values()), Finding::severity)
                .detail(AT, Allowed.POINTER, Finding::at);
    }

    static Listing<UndeterminedFact> undetermined() {
        return new Listing<>(
                        FACT,
                        Allowed.RULE,
                        judged -> judged.verdict().undetermined(),
                        fact -> new Entry(fact.factId(), fact.ruleId(), Because.undetermined(fact)))
                .detail("reason", Allowed.oneOf(UndeterminedReason.values()), UndeterminedFact::reason)
                .details("needs", Allowed.POINTER, UndeterminedFact::missing)
                .detail("essential", Allowed.FLAG, UndeterminedFact::essential)
                .detail(AT, Allowed.POINTER, UndeterminedFact::at);
    }

    /** Facts with anything to say: violated, satisfied or undetermined. */
    static Listing<Entry> speaking() {
        return new Listing<>(FACT, Allowed.RULE, judged -> speaking(judged.everything()), entry -> entry);
    }

    private static List<Finding> satisfied(Verdict verdict) {
        Set<String> violated = new HashSet<>();
        verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> violated.add(finding.factId()));
        return verdict.findings().stream()
                .filter(f -> f.outcome() == Outcome.SATISFIED && !violated.contains(f.factId()))
                .toList();
    }

    private static List<Entry> speaking(Verdict verdict) {
        List<Entry> entries = new ArrayList<>();
        verdict.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(FactLists::finding)
                .forEach(entries::add);
        verdict.undetermined()
                .forEach(fact -> entries.add(new Entry(fact.factId(), fact.ruleId(), Because.undetermined(fact))));
        return entries;
    }

    private static Entry finding(Finding finding) {
        return new Entry(finding.factId(), finding.ruleId(), Because.finding(finding));
    }
}
