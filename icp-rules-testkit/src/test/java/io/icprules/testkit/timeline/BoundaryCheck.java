package io.icprules.testkit.timeline;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Judges probes on the two sides of every boundary that concerns them, and keeps what came out: those written for a
 * province on the days when its own rules change, the others on the days when national ones do, too. Thread-safe.
 */
final class BoundaryCheck {

    private final FilingRules rules;
    private final RuleIndex index;
    private final Set<String> listedChanging = new ConcurrentSkipListSet<>();
    private final Set<String> speakingChanging = new ConcurrentSkipListSet<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    BoundaryCheck(FilingRules rules, RuleIndex index) {
        this.rules = rules;
        this.index = index;
    }

    /** Rules that appeared outside their window, each with probe and day. */
    List<String> complaints() {
        return complaints;
    }

    /** Dated rules with a finding on one side of their boundary and none on the other, for some probe. */
    Set<String> listedChanging() {
        return listedChanging;
    }

    /** The same, of findings that are more than “not applicable”. */
    Set<String> speakingChanging() {
        return speakingChanging;
    }

    void probe(Probe probe) {
        List<RuleDescription> dated =
                index.dated().stream().filter(rule -> concerns(rule, probe)).toList();
        for (LocalDate day : boundaries(dated, probe)) {
            Probe.Heard before = heard(probe, day.minusDays(1));
            Probe.Heard from = heard(probe, day);
            for (RuleDescription rule : dated) {
                if (day.equals(rule.effectiveFrom()) || day.equals(rule.effectiveUntil())) {
                    compare(rule.id(), before.listed(), from.listed(), listedChanging);
                    compare(rule.id(), before.speaking(), from.speaking(), speakingChanging);
                }
            }
        }
    }

    private static boolean concerns(RuleDescription rule, Probe probe) {
        return probe.application().province() == null
                ? rule.topic().startsWith("national.")
                : RuleIndex.concerns(rule, probe.application().province());
    }

    private static SortedSet<LocalDate> boundaries(List<RuleDescription> dated, Probe probe) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (RuleDescription rule : dated) {
            if (probe.provincial() && rule.topic().startsWith("national.")) {
                continue;
            }
            if (rule.effectiveFrom() != null) {
                days.add(rule.effectiveFrom());
            }
            if (rule.effectiveUntil() != null) {
                days.add(rule.effectiveUntil());
            }
        }
        return days;
    }

    private static void compare(String rule, Set<String> before, Set<String> from, Set<String> changing) {
        if (before.contains(rule) != from.contains(rule)) {
            changing.add(rule);
        }
    }

    private Probe.Heard heard(Probe probe, LocalDate day) {
        Probe.Heard heard = probe.on(day, rules);
        heard.listed().stream()
                .map(index::rule)
                .filter(Objects::nonNull)
                .filter(rule -> !RuleIndex.holdsOn(rule, day))
                .forEach(rule -> complaints.add(rule.id() + " on " + day + " of " + probe));
        return heard;
    }
}
