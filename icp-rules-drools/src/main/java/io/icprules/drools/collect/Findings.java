package io.icprules.drools.collect;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Finding;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules found (判定). */
public final class Findings {

    /** A finding; {@code spoken} when the rule itself said so, not only its failing to say anything. */
    private record Entry(RuleDefinition rule, String at, Outcome outcome, boolean spoken) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry
                    && rule.equals(entry.rule)
                    && at.equals(entry.at)
                    && outcome == entry.outcome
                    && spoken == entry.spoken;
        }

        @Override
        public int hashCode() {
            return rule.hashCode() * 31 + at.hashCode();
        }
    }

    private final boolean every;
    private final List<Entry> entries = new ArrayList<>();
    private final DomainChecks domainChecks = new DomainChecks();

    /** Findings, with facts that are satisfied or do not apply, and general information, or without. */
    Findings(boolean every) {
        this.every = every;
    }

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
        if (every || mayMatter(rule.description().severity(), outcome)) {
            entries.add(new Entry(rule, at, outcome, true));
        }
    }

    /** Advice that applies is listed; what refuses may become advice once all rules have spoken. */
    private static boolean mayMatter(Severity severity, Outcome outcome) {
        return outcome == Outcome.VIOLATED || severity == Severity.ADVICE || severity == Severity.BLOCKING;
    }

    boolean anyViolated(Severity severity) {
        for (Entry entry : entries) {
            if (entry.outcome() == Outcome.VIOLATED && counts(entry) && severity(entry) == severity) {
                return true;
            }
        }
        return false;
    }

    /** Whether any finding says that one of the facts is violated. */
    public boolean anyViolatedOf(List<String> factIds) {
        for (Entry entry : entries) {
            if (entry.outcome() == Outcome.VIOLATED
                    && counts(entry)
                    && factIds.contains(entry.rule().description().factId())) {
                return true;
            }
        }
        return false;
    }

    /** The findings of the verdict: most severe first, then in the order of the rules and of the application. */
    List<Finding> inOrder() {
        Set<Entry> listed = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (counts(entry) && (every || matters(entry))) {
                listed.add(entry);
            }
        }
        List<Entry> sorted = new ArrayList<>(listed);
        sorted.sort(new InOrder());
        List<Finding> findings = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            findings.add(finding(entry));
        }
        return findings;
    }

    private final class InOrder implements Comparator<Entry> {
        @Override
        public int compare(Entry a, Entry b) {
            boolean violated = a.outcome() == Outcome.VIOLATED;
            if (violated != (b.outcome() == Outcome.VIOLATED)) {
                return violated ? -1 : 1;
            }
            int bySeverity = severity(a).compareTo(severity(b));
            if (bySeverity != 0) {
                return bySeverity;
            }
            int byRule = Integer.compare(a.rule().order(), b.rule().order());
            if (byRule != 0) {
                return byRule;
            }
            int byPlace = PointerOrder.INSTANCE.compare(a.at(), b.at());
            return byPlace != 0 ? byPlace : a.outcome().compareTo(b.outcome());
        }
    }

    private boolean counts(Entry entry) {
        return domainChecks.count(entry.rule(), entry.at());
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
