package io.icprules.drools.collect;

import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.vocabulary.Severity;
import io.icprules.api.vocabulary.UndeterminedReason;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts that could not be decided (无法判定). */
public final class Undetermined {

    private record Entry(
            RuleDefinition rule, String at, UndeterminedReason reason, List<String> missing, boolean essential) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry e) -> !e.essential())
            .thenComparing(e -> e.rule().description().severity())
            .thenComparing(e -> e.rule().order())
            .thenComparing(Entry::at, PointerOrder.INSTANCE);

    private final List<Entry> entries = new ArrayList<>();

    Undetermined() {}

    void reviewerDecides(RuleDefinition rule, Fact about) {
        boolean essential = rule.description().severity() == Severity.BLOCKING;
        entries.add(new Entry(rule, about.at(), UndeterminedReason.REVIEWER_DECIDES, List.of(), essential));
    }

    /** The rule hangs on inputs the application leaves out. */
    public void inputsMissing(RuleDefinition rule, String at, List<String> missing) {
        Severity severity = rule.description().severity();
        boolean essential = (severity == Severity.BLOCKING || severity == Severity.DOCUMENT)
                && missing.stream().anyMatch(EssentialInputs::contains);
        entries.add(new Entry(rule, at, UndeterminedReason.INPUT_MISSING, missing, essential));
    }

    boolean anyEssential() {
        return entries.stream().anyMatch(Entry::essential);
    }

    List<UndeterminedFact> inOrder() {
        return entries.stream()
                .sorted(ORDER)
                .distinct()
                .map(e -> new UndeterminedFact(
                        e.rule().id(),
                        e.rule().description().factId(),
                        e.reason(),
                        e.at(),
                        e.missing(),
                        e.essential(),
                        e.rule().description().title()))
                .toList();
    }
}
