package io.icprules.testkit.diff;

import io.icprules.testkit.diff.RuleEffect.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Makes the witnesses of a comparison once all filings are compared, on several threads. Not thread-safe. */
final class Witnessing {

    private final WitnessFinder finder;
    private final Jobs jobs;

    Witnessing(WitnessFinder finder, Jobs jobs) {
        this.finder = finder;
        this.jobs = jobs;
    }

    /** The kinds of change with the smallest filing found for each. */
    List<ChangeGroup> groups(Map<Kind, Tally.OfKind> kinds) throws InterruptedException {
        Map<Kind, Future<Witness>> witnesses = new TreeMap<>();
        for (Map.Entry<Kind, Tally.OfKind> kind : kinds.entrySet()) {
            Callable<Witness> smallest =
                    () -> finder.smallest(kind.getKey(), kind.getValue().first());
            witnesses.put(kind.getKey(), jobs.submit(smallest));
        }
        List<ChangeGroup> groups = new ArrayList<>();
        for (Map.Entry<Kind, Tally.OfKind> entry : kinds.entrySet()) {
            Kind kind = entry.getKey();
            Tally.OfKind seen = entry.getValue();
            groups.add(new ChangeGroup(
                    kind.cause(),
                    kind.element(),
                    kind.direction(),
                    seen.filings(),
                    seen.provinces(),
                    seen.labels(),
                    jobs.get(Objects.requireNonNull(witnesses.get(kind)))));
        }
        return groups;
    }

    /** The changed rules, each with what it causes or a filing made to show it. */
    List<RuleEffect> effects(List<RuleChange> changes, List<ChangeGroup> groups, boolean search)
            throws InterruptedException {
        List<Future<RuleEffect>> effects = new ArrayList<>();
        for (RuleChange change : changes) {
            List<ChangeGroup> own = groups.stream()
                    .filter(group -> group.cause().rules().contains(change.id()))
                    .filter(group -> !Kind.ofProvince(group.cause(), group.element()))
                    .toList();
            effects.add(jobs.submit(() -> effect(change, own, search)));
        }
        List<RuleEffect> all = new ArrayList<>();
        for (Future<RuleEffect> effect : effects) {
            all.add(jobs.get(effect));
        }
        return all;
    }

    private RuleEffect effect(RuleChange change, List<ChangeGroup> own, boolean search) {
        RuleEffect effect = shown(change, own, search);
        List<Witness> seen = new ArrayList<>();
        own.forEach(group -> seen.add(group.witness()));
        if (effect.witness() != null && effect.shown() == Shown.MADE) {
            seen.add(effect.witness());
        }
        return effect.with(finder.aspects(change, seen, search));
    }

    private RuleEffect shown(RuleChange change, List<ChangeGroup> own, boolean search) {
        if (!own.isEmpty()) {
            return new RuleEffect(change, own, Shown.COMPARED, own.get(0).witness(), List.of());
        }
        return search ? finder.search(change) : new RuleEffect(change, own, Shown.NOT_SEARCHED, null, List.of());
    }
}
