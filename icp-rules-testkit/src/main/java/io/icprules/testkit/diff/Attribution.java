package io.icprules.testkit.diff;

import io.icprules.api.application.FilingApplication;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds which changed rules cause the changes of the verdict on one filing. Not thread-safe; used once. */
final class Attribution {

    /** With so many changed rules in reach, the first that explains a difference is enough. */
    private static final int MANY = 24;

    private final RuleMix mix;
    private final Set<String> inReach;
    private final Set<String> ofProvince;
    private final FilingApplication filing;
    private final Map<VerdictChange, List<Cause>> causes = new LinkedHashMap<>();
    private final Entries before;

    /**
     * The causes of changes.
     *
     * @param inReach ids of the changed rules that find something in the filing
     * @param ofProvince ids of the rules of its province, if that came or went as a whole
     */
    Attribution(
            RuleMix mix,
            Set<String> inReach,
            Set<String> ofProvince,
            FilingApplication filing,
            List<VerdictChange> changes) {
        this.mix = mix;
        this.inReach = inReach;
        this.ofProvince = ofProvince;
        this.filing = filing;
        changes.forEach(change -> causes.put(change, new ArrayList<>()));
        before = Comparing.entries(mix.taking(Set.of()), filing);
    }

    List<CausedChange> list() {
        coverage();
        for (String rule : inReach) {
            if (inReach.size() < MANY || !open().isEmpty()) {
                alone(rule);
            }
        }
        together();
        open().forEach(change -> causesOf(change).add(Cause.NO_RULE));
        List<CausedChange> caused = new ArrayList<>();
        causes.forEach((change, list) -> caused.add(new CausedChange(change, list)));
        return caused;
    }

    /** Whether a province is covered hangs on its having rules at all, whatever they find: on all that came or went. */
    private void coverage() {
        List<VerdictChange> ofCoverage = open().stream()
                .filter(change -> change.element() == VerdictElement.COVERAGE)
                .toList();
        if (!ofProvince.isEmpty() && !ofCoverage.isEmpty()) {
            Cause cause = new Cause(List.copyOf(ofProvince));
            Set<VerdictChange> made = made(ofProvince);
            ofCoverage.stream()
                    .filter(made::contains)
                    .forEach(change -> causesOf(change).add(cause));
        }
    }

    private void alone(String rule) {
        Set<VerdictChange> made = made(Set.of(rule));
        causes.forEach((change, list) -> {
            boolean ofCoverage = change.element() == VerdictElement.COVERAGE && !list.isEmpty();
            if (made.contains(change) && !ofCoverage) {
                list.add(new Cause(List.of(rule)));
            }
        });
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
        return new HashSet<>(before.to(Comparing.entries(mix.taking(taken), filing)));
    }
}
