package io.icprules.drools.collect;

import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.vocabulary.Severity;
import io.icprules.api.vocabulary.UndeterminedReason;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Missing;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Facts that could not be decided (无法判定). */
public final class Undetermined {

    private record Entry(
            RuleDefinition rule, String at, UndeterminedReason reason, List<String> missing, boolean essential)
            implements Comparable<Entry> {

        /** Essential ones first, then by severity, and in the order of the rules and of the application. */
        @Override
        public int compareTo(Entry other) {
            if (essential != other.essential) {
                return essential ? -1 : 1;
            }
            int bySeverity = rule.description()
                    .severity()
                    .compareTo(other.rule.description().severity());
            if (bySeverity != 0) {
                return bySeverity;
            }
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : PointerOrder.INSTANCE.compare(at, other.at);
        }

        boolean says(Entry other) {
            return rule.equals(other.rule)
                    && at.equals(other.at)
                    && reason == other.reason
                    && missing.equals(other.missing);
        }

        UndeterminedFact fact() {
            return new UndeterminedFact(
                    rule.id(),
                    rule.description().factId(),
                    reason,
                    at,
                    missing,
                    essential,
                    rule.description().title());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Undetermined() {}

    void reviewerDecides(RuleDefinition rule, Fact about) {
        boolean essential = rule.description().severity() == Severity.BLOCKING;
        entries.add(new Entry(rule, about.at(), UndeterminedReason.REVIEWER_DECIDES, List.of(), essential));
    }

    /** The rule hangs on inputs the application leaves out. */
    public void inputsMissing(RuleDefinition rule, String at, Missing missing) {
        Severity severity = rule.description().severity();
        boolean essential = (severity == Severity.BLOCKING || severity == Severity.DOCUMENT)
                && !missing.essential().isEmpty();
        entries.add(new Entry(rule, at, UndeterminedReason.INPUT_MISSING, missing.inputs(), essential));
    }

    boolean anyEssential() {
        for (Entry entry : entries) {
            if (entry.essential) {
                return true;
            }
        }
        return false;
    }

    List<UndeterminedFact> inOrder() {
        Collections.sort(entries);
        List<UndeterminedFact> facts = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            if (!isRepeated(i)) {
                facts.add(entries.get(i).fact());
            }
        }
        return facts;
    }

    /** What was said twice stands side by side. */
    private boolean isRepeated(int place) {
        Entry entry = entries.get(place);
        for (int i = place - 1; i >= 0 && entries.get(i).compareTo(entry) == 0; i--) {
            if (entries.get(i).says(entry)) {
                return true;
            }
        }
        return false;
    }
}
