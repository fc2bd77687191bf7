package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.diff.RuleEffect.Shown;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.suggest.Bases;
import io.icprules.testkit.witness.Contrast;
import io.icprules.testkit.witness.FilingParts;
import io.icprules.testkit.witness.WitnessSearch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes witnesses: of kinds of change that were seen smaller ones, of changed rules that were not seen any. Thread-safe. */
final class WitnessFinder {

    /** Generated filings to look at for a rule that small changes of plain filings do not show. */
    private static final int GENERATED = 1_500;

    private static final String MADE = "made for it";

    private final Comparing comparing;
    private final RuleMix mix;
    private final long seed;
    private final Bases bases = new Bases();

    WitnessFinder(Comparing comparing, RuleMix mix, long seed) {
        this.comparing = comparing;
        this.mix = mix;
        this.seed = seed;
    }

    /** The smallest filing found that shows a kind of change, from one that does. */
    Witness smallest(Kind kind, Placed placed) {
        Predicate<FilingApplication> shows =
                filing -> comparing.caused(filing, kind::mayBe).stream().anyMatch(kind::is);
        return witness(placed.name(), placed.smallest(shows), shows);
    }

    /** Looks for a filing that shows a changed rule. */
    RuleEffect search(RuleChange change) {
        Predicate<FilingApplication> shows = filing -> isShown(change, filing);
        Optional<FilingApplication> found = near(change, shows).or(() -> generated(change, shows));
        if (found.isPresent()) {
            return new RuleEffect(change, List.of(), Shown.MADE, witness(MADE, found.get(), shows));
        }
        Predicate<FilingApplication> among = filing -> !amongAll(change, filing).isEmpty();
        return near(change, among)
                .map(filing -> FilingParts.withoutNeedless(filing, among))
                .map(filing -> new RuleEffect(
                        change,
                        List.of(),
                        Shown.EVERY_FINDING,
                        new Witness(MADE, filing, caused(change, amongAll(change, filing)))))
                .orElseGet(() -> new RuleEffect(change, List.of(), Shown.NOWHERE, null));
    }

    private Witness witness(String name, FilingApplication filing, Predicate<FilingApplication> shows) {
        FilingApplication smallest = FilingParts.withoutNeedless(filing, shows);
        return new Witness(name, smallest, comparing.caused(smallest));
    }

    private boolean isShown(RuleChange change, FilingApplication filing) {
        return comparing.caused(filing).stream()
                .flatMap(caused -> caused.causes().stream())
                .anyMatch(cause -> cause.rules().contains(change.id()));
    }

    private Optional<FilingApplication> near(RuleChange change, Predicate<FilingApplication> accepted) {
        Contrast contrast = new Contrast(mix.before(change), mix.after(change), !change.isTestsOnly());
        List<FilingApplication> starts =
                bases.in(change.province()).stream().map(Bases.Base::filing).toList();
        return new WitnessSearch(mix.workbench()).find(contrast, starts, accepted);
    }

    private Optional<FilingApplication> generated(RuleChange change, Predicate<FilingApplication> accepted) {
        Province province = change.province();
        Filings wanted = province == null ? Filings.everywhere() : Filings.in(province);
        RandomFilings filings = RandomFilings.of(wanted.any(), seed);
        for (int i = 0; i < GENERATED; i++) {
            FilingApplication filing = filings.at(i);
            if (accepted.test(filing)) {
                return Optional.of(filing);
            }
        }
        return Optional.empty();
    }

    /** What differs when facts that are satisfied or do not apply are listed, too. */
    private List<VerdictChange> amongAll(RuleChange change, FilingApplication filing) {
        EvaluationOptions all = EvaluationOptions.DEFAULT.withEveryFinding(true);
        Entries before = Entries.of(mix.taking(Set.of()), filing, all);
        return before.to(Entries.of(mix.taking(Set.of(change.id())), filing, all));
    }

    private static List<CausedChange> caused(RuleChange change, List<VerdictChange> changes) {
        List<Cause> causes = List.of(new Cause(List.of(change.id())));
        return changes.stream().map(one -> new CausedChange(one, causes)).toList();
    }
}
