package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.Examination;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges a filing by the old rules and by the new ones, and finds which changed rules make the difference. Thread-safe. */
final class Comparing {

    private final FilingRules old;
    private final FilingRules now;
    private final RuleMix mix;
    private final Reach reach;
    private final ProvinceChanges provinces;
    private final boolean sameFrame;

    /**
     * A comparison.
     *
     * @param provinces the provinces that came or went as a whole
     * @param sameFrame whether the rule bases have the same readings and verified days, and the rules that are in both the
     *     same order, so that only changed rules make a difference
     */
    Comparing(
            FilingRules old, FilingRules now, RuleMix mix, Reach reach, ProvinceChanges provinces, boolean sameFrame) {
        this.old = old;
        this.now = now;
        this.mix = mix;
        this.reach = reach;
        this.provinces = provinces;
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
        return changes.isEmpty()
                ? List.of()
                : new Attribution(mix, reach.rules(filing), provinces.of(filing.province()), filing, changes).list();
    }

    static Entries entries(FilingRules rules, FilingApplication filing) {
        return Entries.of(rules, filing, EvaluationOptions.DEFAULT);
    }
}
