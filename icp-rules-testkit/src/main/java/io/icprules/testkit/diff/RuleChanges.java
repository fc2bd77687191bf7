package io.icprules.testkit.diff;

import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the rules that differ between two rule bases, by what their sources mean and not by how they are laid out. */
final class RuleChanges {

    private RuleChanges() {}

    /** The rules that differ, by id. */
    static Map<String, RuleChange> between(EffectiveRules old, EffectiveRules now) {
        Map<String, EffectiveRule> before = byId(old);
        Map<String, EffectiveRule> after = byId(now);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        Map<String, RuleChange> changes = new TreeMap<>();
        for (String id : ids) {
            EffectiveRule one = before.get(id);
            EffectiveRule other = after.get(id);
            List<PartChange> parts = one == null || other == null ? List.of() : parts(one, other);
            if (one == null || other == null || !parts.isEmpty()) {
                changes.put(id, new RuleChange(one, other, parts));
            }
        }
        return changes;
    }

    /** Whether the rules that are in both stand in the same order, which decides on the order of what they say. */
    static boolean inSameOrder(EffectiveRules old, EffectiveRules now) {
        return common(old, byId(now)).equals(common(now, byId(old)));
    }

    private static List<String> common(EffectiveRules rules, Map<String, EffectiveRule> others) {
        return rules.rules().stream()
                .map(EffectiveRule::id)
                .filter(others::containsKey)
                .toList();
    }

    private static Map<String, EffectiveRule> byId(EffectiveRules rules) {
        Map<String, EffectiveRule> byId = new TreeMap<>();
        rules.rules().forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static List<PartChange> parts(EffectiveRule before, EffectiveRule after) {
        RuleReading one = RuleReading.of(before.source());
        RuleReading other = RuleReading.of(after.source());
        List<PartChange> parts = new ArrayList<>();
        if (!before.packageName().equals(after.packageName())) {
            parts.add(new PartChange(RulePart.AREA, "package", before.packageName(), after.packageName()));
        }
        TreeSet<String> names = new TreeSet<>(one.annotations().keySet());
        names.addAll(other.annotations().keySet());
        for (String name : names) {
            add(
                    parts,
                    RulePart.ofAnnotation(name),
                    "@" + name,
                    one.annotations().getOrDefault(name, ""),
                    other.annotations().getOrDefault(name, ""));
        }
        add(parts, RulePart.FACT, "fact", one.fact(), other.fact());
        lists(parts, RulePart.TESTS, "test", one.tests(), other.tests());
        lists(parts, RulePart.CALLS, "call", one.calls(), other.calls());
        parts.sort(Comparator.comparing(PartChange::part));
        return parts;
    }

    /** Entries that are in one list only, in pairs while there are two; when only the order differs, the lists as a whole. */
    private static void lists(
            List<PartChange> parts, RulePart part, String name, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        if (gone.isEmpty() && come.isEmpty()) {
            add(parts, part, name, String.join(", ", before), String.join(", ", after));
        }
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            add(parts, part, name, i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : "");
        }
    }

    private static void add(List<PartChange> parts, RulePart part, String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add(new PartChange(part, name, before, after));
        }
    }
}
