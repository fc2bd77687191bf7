package io.icprules.drools.pack;

import io.icprules.api.WithdrawnRule;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.Expected;
import io.icprules.drools.source.Found;
import io.icprules.drools.source.Problems;
import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleProblemCode;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays rules over rules: one replaces that of the same id in its place, others are added, withdrawn ones go. */
final class Overlaying {

    private final List<RuleProblem> problems;
    /** Rules by package and id. */
    private final Map<String, Map<String, EffectiveRule>> packages = new TreeMap<>();

    private final Map<String, String> packageOf = new HashMap<>();
    /** Rules of the last layer. */
    private final List<SourceRule> top = new ArrayList<>();

    private LayerChanges changes = LayerChanges.NONE;
    /** Packages of all rules there ever were: one that was withdrawn comes back to its own only. */
    private final Map<String, String> homes = new HashMap<>();

    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, WithdrawnRule> withdrawn = new TreeMap<>();

    Overlaying(List<RuleProblem> problems) {
        this.problems = problems;
    }

    void add(Layer layer, CheckedRules checked) {
        top.clear();
        changes = LayerChanges.NONE;
        Set<String> below = new TreeSet<>(packageOf.keySet());
        Set<String> written = new TreeSet<>();
        checked.rules().forEach(rule -> written.add(rule.name()));
        withdraw(layer.folder(), below, written);
        for (SourceFile file : checked.files()) {
            files.add(file);
            file.declarations("package").stream()
                    .findFirst()
                    .ifPresent(name -> file.rules().forEach(rule -> put(rule, name.text(), layer.bundled())));
        }
    }

    List<EffectiveRule> rules() {
        return packages.values().stream()
                .flatMap(rules -> rules.values().stream())
                .toList();
    }

    /** The rules in effect that are not of the last layer. */
    List<SourceRule> below() {
        Set<SourceRule> above = Collections.newSetFromMap(new IdentityHashMap<>());
        above.addAll(top);
        return rules().stream()
                .map(EffectiveRule::source)
                .filter(rule -> !above.contains(rule))
                .toList();
    }

    /** The rules of the last layer. */
    List<SourceRule> top() {
        return List.copyOf(top);
    }

    /** What the last layer did to those below. */
    LayerChanges changes() {
        return changes;
    }

    List<SourceFile> files() {
        return files;
    }

    List<WithdrawnRule> withdrawn() {
        return List.copyOf(withdrawn.values());
    }

    private void withdraw(RuleFolder folder, Set<String> below, Set<String> written) {
        RuleFile file = folder.properties().get(RuleFolder.WITHDRAWN);
        if (file == null) {
            return;
        }
        Problems found = new Problems(file.path());
        for (WithdrawnRule rule : Withdrawals.read(file, below, written, found)) {
            String name = packageOf.remove(rule.id());
            if (name != null) {
                packages.getOrDefault(name, new LinkedHashMap<>()).remove(rule.id());
                withdrawn.put(rule.id(), rule);
                changes = changes.withWithdrawn();
            }
        }
        problems.addAll(found.list());
    }

    private void put(SourceRule rule, String packageName, boolean bundled) {
        String old = packageOf.put(rule.name(), packageName);
        changes = old == null ? changes.withAdded() : changes.withReplaced();
        top.add(rule);
        String home = homes.computeIfAbsent(rule.name(), name -> packageName);
        if (!home.equals(packageName)) {
            Problems found = new Problems(rule.file());
            found.add(
                    RuleProblemCode.OVERLAY_PACKAGE,
                    rule.nameAt(),
                    Found.RULE_IN_PACKAGE.of(rule.name(), packageName),
                    Expected.PACKAGE_OF_REPLACED.of(home));
            problems.addAll(found.list());
        }
        packages.computeIfAbsent(packageName, name -> new LinkedHashMap<>())
                .put(rule.name(), new EffectiveRule(rule, packageName, bundled));
        withdrawn.remove(rule.name());
    }
}
