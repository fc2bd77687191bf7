package io.icprules.testkit.diff;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The old rules with any choice of the changes taken over from the new ones. All rules of both stand in one row, so that those
 * taken over stand where they stand in the new rules. Thread-safe.
 */
final class RuleMix {

    /** Mixes that are kept: one takes less than 100 kB, and a tenth of a millisecond to make. */
    private static final int KEPT = 1_000;

    private final Map<String, RuleChange> changes;
    private final List<EffectiveRule> row;
    private final EffectiveRules old;
    private final RuleWorkbench workbench;
    private final Map<String, InterpretedRule> after = new HashMap<>();
    private final Map<Set<String>, FilingRules> mixes = new ConcurrentHashMap<>();

    RuleMix(EffectiveRules old, EffectiveRules now, Map<String, RuleChange> changes) {
        this.changes = changes;
        this.old = old;
        row = inOneRow(old.rules(), now.rules(), changes);
        workbench = RuleWorkbench.of(with(row));
        for (RuleChange change : changes.values()) {
            EffectiveRule rule = change.after();
            if (rule != null) {
                int order = Objects.requireNonNull(workbench.rule(change.id()))
                        .definition()
                        .order();
                after.put(change.id(), RuleTranslator.translate(rule.source(), rule.packageName(), order));
            }
        }
    }

    /** The old rules and those added, for what examines filings. */
    RuleWorkbench workbench() {
        return workbench;
    }

    /** The old version of a changed rule; {@code null} if it was added. */
    @Nullable InterpretedRule before(RuleChange change) {
        return change.before() == null ? null : workbench.rule(change.id());
    }

    /** The new version of a changed rule; {@code null} if it was withdrawn. */
    @Nullable InterpretedRule after(RuleChange change) {
        return after.get(change.id());
    }

    /** The old rules with these changes. */
    FilingRules taking(Set<String> ids) {
        FilingRules known = mixes.get(ids);
        if (known != null) {
            return known;
        }
        Set<String> key = Set.copyOf(ids);
        FilingRules made = make(key);
        if (mixes.size() < KEPT) {
            mixes.put(key, made);
        }
        return made;
    }

    private FilingRules make(Set<String> taken) {
        if (taken.stream()
                .anyMatch(id -> Objects.requireNonNull(changes.get(id)).isMoved())) {
            return slowly(taken);
        }
        Map<String, @Nullable InterpretedRule> replacements = new HashMap<>();
        for (RuleChange change : changes.values()) {
            if (taken.contains(change.id())) {
                replacements.put(change.id(), after.get(change.id()));
            } else if (change.before() == null) {
                replacements.put(change.id(), null);
            }
        }
        return workbench.with(replacements);
    }

    /** A rule that is in another package now can only be taken over by building everything again. */
    private FilingRules slowly(Set<String> taken) {
        List<EffectiveRule> rules = new ArrayList<>();
        for (EffectiveRule rule : row) {
            RuleChange change = changes.get(rule.id());
            EffectiveRule chosen = rule;
            if (change != null) {
                chosen = taken.contains(rule.id()) ? change.after() : change.before();
            }
            if (chosen != null) {
                rules.add(chosen);
            }
        }
        return RuleWorkbench.of(with(rules)).filingRules();
    }

    private EffectiveRules with(List<EffectiveRule> rules) {
        return new EffectiveRules(
                old.id(),
                old.verifiedFrom(),
                old.verifiedThrough(),
                old.readings(),
                rules,
                old.files(),
                old.layers(),
                old.withdrawn());
    }

    /** The old rules, and behind the rule that stands before it in the new ones each that was added. */
    private static List<EffectiveRule> inOneRow(
            List<EffectiveRule> old, List<EffectiveRule> now, Map<String, RuleChange> changes) {
        List<EffectiveRule> row = new ArrayList<>(old);
        Set<String> added = new TreeSet<>();
        changes.values().stream().filter(change -> change.before() == null).forEach(change -> added.add(change.id()));
        String previous = "";
        for (EffectiveRule rule : now) {
            if (added.contains(rule.id())) {
                row.add(placeBehind(previous, row), rule);
            }
            previous = rule.id();
        }
        return row;
    }

    private static int placeBehind(String id, List<EffectiveRule> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }
}
