package io.icprules.drools.collect;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Finding;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What rules found (判定). */
public final class Findings {

    /** A finding; {@code spoken} when the rule itself said so, not only its failing to say anything. */
    private record Entry(RuleDefinition rule, String at, Outcome outcome, boolean spoken) {}

    private final List<Entry> entries = new ArrayList<>();
    private final DomainChecks domainChecks = new DomainChecks();

    private final Comparator<Entry> order = Comparator.comparing((Entry e) -> e.outcome() == Outcome.VIOLATED ? 0 : 1)
            .thenComparing(this::severity)
            .thenComparing(e -> e.rule().order())
            .thenComparing(Entry::at, PointerOrder.INSTANCE)
            .thenComparing(Entry::outcome);

    Findings() {}

    DomainChecks domainChecks() {
        return domainChecks;
    }

    /** Adds what follows from a rule not speaking of a fact. */
    public void addUnspoken(RuleDefinition rule, Fact about, Outcome outcome) {
        entries.add(new Entry(rule, about.at(), outcome, false));
    }

    void add(RuleDefinition rule, Fact about, Outcome outcome) {
        add(rule, about.at(), outcome);
    }

    /** Adds a finding of a rule at a place. */
    public void add(RuleDefinition rule, String at, Outcome outcome) {
        entries.add(new Entry(rule, at, outcome, true));
    }

    boolean anyViolated(Severity severity) {
        return violated().anyMatch(e -> severity(e) == severity);
    }

    /** Whether any finding says that one of the facts is violated. */
    public boolean anyViolatedOf(List<String> factIds) {
        return violated().anyMatch(e -> factIds.contains(e.rule().description().factId()));
    }

    /**
     * The findings of the verdict: most severe first, then in the order of the rules and of the application.
     *
     * @param every whether to list facts that are satisfied or do not apply, and general information, too
     */
    List<Finding> inOrder(boolean every) {
        return counted()
                .filter(entry -> every || matters(entry))
                .sorted(order)
                .distinct()
                .map(this::finding)
                .toList();
    }

    private Stream<Entry> counted() {
        return entries.stream().filter(e -> domainChecks.count(e.rule(), e.at()));
    }

    private Stream<Entry> violated() {
        return counted().filter(e -> e.outcome() == Outcome.VIOLATED);
    }

    private Severity severity(Entry entry) {
        return domainChecks.severity(entry.rule(), entry.at());
    }

    private boolean matters(Entry entry) {
        boolean advice = entry.outcome() == Outcome.SATISFIED && severity(entry) == Severity.ADVICE && entry.spoken();
        return advice || entry.outcome() == Outcome.VIOLATED;
    }

    private Finding finding(Entry entry) {
        RuleDescription rule = entry.rule().description();
        return new Finding(
                rule.id(),
                rule.factId(),
                entry.outcome(),
                severity(entry),
                entry.at(),
                rule.title(),
                rule.message(),
                entry.outcome() == Outcome.VIOLATED ? rule.remedy() : null,
                rule.source(),
                rule.effectiveFrom(),
                rule.effectiveUntil());
    }
}
