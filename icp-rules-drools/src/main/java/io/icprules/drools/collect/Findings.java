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

/** Findings of rules, most severe first, then in the order of the rules and of the application. */
public final class Findings {

    /** A finding; {@code spoken} when the rule itself said so, not only its failing to say anything. */
    private record Entry(RuleDefinition rule, String at, Outcome outcome, boolean spoken) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry e) -> e.outcome() == Outcome.VIOLATED ? 0 : 1)
            .thenComparing(e -> e.rule().description().severity())
            .thenComparing(e -> e.rule().order())
            .thenComparing(Entry::at, PointerOrder.INSTANCE)
            .thenComparing(Entry::outcome);

    private final List<Entry> entries = new ArrayList<>();

    Findings() {}

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
        return entries.stream()
                .anyMatch(e -> e.outcome() == Outcome.VIOLATED
                        && e.rule().description().severity() == severity);
    }

    /** Whether any finding says that one of the facts is violated. */
    public boolean anyViolatedOf(List<String> factIds) {
        return entries.stream()
                .anyMatch(e -> e.outcome() == Outcome.VIOLATED
                        && factIds.contains(e.rule().description().factId()));
    }

    /**
     * The findings of the verdict.
     *
     * @param every whether to list facts that are satisfied or do not apply, and general information, too
     */
    List<Finding> inOrder(boolean every) {
        return entries.stream()
                .filter(entry -> every || matters(entry))
                .sorted(ORDER)
                .distinct()
                .map(Findings::finding)
                .toList();
    }

    private static boolean matters(Entry entry) {
        return entry.outcome() == Outcome.VIOLATED
                || (entry.outcome() == Outcome.SATISFIED
                        && entry.rule().description().severity() == Severity.ADVICE
                        && entry.spoken());
    }

    private static Finding finding(Entry entry) {
        RuleDescription rule = entry.rule().description();
        return new Finding(
                rule.id(),
                rule.factId(),
                entry.outcome(),
                rule.severity(),
                entry.at(),
                rule.title(),
                rule.message(),
                entry.outcome() == Outcome.VIOLATED ? rule.remedy() : null,
                rule.source(),
                rule.effectiveFrom(),
                rule.effectiveUntil());
    }
}
