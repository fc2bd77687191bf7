package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.Examination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Judges a filing by the old rules and by the new ones, and finds which changed rules make the difference. Thread-safe. */
final class Comparing {

    /** With so many changed rules in reach, the first that explains a difference is enough. */
    private static final int MANY = 24;

    private final FilingRules old;
    private final FilingRules now;
    private final RuleMix mix;
    private final Reach reach;
    private final boolean sameFrame;

    /**
     * A comparison.
     *
     * @param sameFrame whether the rule bases have the same readings and verified days, and the rules that are in both the
     *     same order, so that only changed rules make a difference
     */
    Comparing(FilingRules old, FilingRules now, RuleMix mix, Reach reach, boolean sameFrame) {
        this.old = old;
        this.now = now;
        this.mix = mix;
        this.reach = reach;
        this.sameFrame = sameFrame;
    }

    /** What differs between the verdicts. */
    List<VerdictChange> changes(FilingApplication filing) {
        if (sameFrame && filing.submittedOn() != null && !reach.isOffered(filing)) {
            return List.of();
        }
        Optional<Examination> examined = reach.examine(filing);
        if (examined.isEmpty()) {
            return entries(old, filing).to(entries(now, filing));
        }
        boolean outOfReach = sameFrame && reach.rules(filing, examined.get()).isEmpty();
        return outOfReach ? List.of() : Entries.of(examined.get().verdict()).to(entries(now, filing));
    }

    /** What differs between the verdicts, and why. */
    List<CausedChange> caused(FilingApplication filing) {
        return caused(filing, change -> true);
    }

    /** What of some kind differs between the verdicts, and why. */
    List<CausedChange> caused(FilingApplication filing, Predicate<VerdictChange> wanted) {
        List<VerdictChange> changes = changes(filing).stream().filter(wanted).toList();
        return changes.isEmpty() ? List.of() : new Attribution(filing, changes).list();
    }

    private static Entries entries(FilingRules rules, FilingApplication filing) {
        return Entries.of(rules, filing, EvaluationOptions.DEFAULT);
    }

    /** The causes of the changes of one filing. */
    private final class Attribution {
        private final FilingApplication filing;
        private final Map<VerdictChange, List<Cause>> causes = new LinkedHashMap<>();
        private final Set<String> inReach;
        private final Entries before;

        Attribution(FilingApplication filing, List<VerdictChange> changes) {
            this.filing = filing;
            changes.forEach(change -> causes.put(change, new ArrayList<>()));
            inReach = reach.rules(filing);
            before = entries(mix.taking(Set.of()), filing);
        }

        List<CausedChange> list() {
            for (String rule : inReach) {
                if (inReach.size() < MANY || !open().isEmpty()) {
                    Set<VerdictChange> made = made(Set.of(rule));
                    causes.forEach((change, list) -> {
                        if (made.contains(change)) {
                            list.add(new Cause(List.of(rule)));
                        }
                    });
                }
            }
            together();
            open().forEach(change -> causesOf(change).add(Cause.NO_RULE));
            List<CausedChange> caused = new ArrayList<>();
            causes.forEach((change, list) -> caused.add(new CausedChange(change, list)));
            return caused;
        }

        /** What no rule makes alone several may make: leaves out one after the other as long as they still do. */
        private void together() {
            Set<VerdictChange> made = open().isEmpty() ? Set.of() : made(inReach);
            for (VerdictChange change : open()) {
                if (made.contains(change) && causesOf(change).isEmpty()) {
                    Set<String> needed = new TreeSet<>(inReach);
                    for (String rule : inReach) {
                        needed.remove(rule);
                        if (!made(needed).contains(change)) {
                            needed.add(rule);
                        }
                    }
                    Set<VerdictChange> explained = made(needed);
                    Cause cause = new Cause(List.copyOf(needed));
                    open().stream()
                            .filter(explained::contains)
                            .forEach(one -> causesOf(one).add(cause));
                }
            }
        }

        private List<VerdictChange> open() {
            return causes.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<Cause> causesOf(VerdictChange change) {
            return causes.getOrDefault(change, new ArrayList<>());
        }

        private Set<VerdictChange> made(Set<String> taken) {
            return new HashSet<>(before.to(entries(mix.taking(taken), filing)));
        }
    }
}
