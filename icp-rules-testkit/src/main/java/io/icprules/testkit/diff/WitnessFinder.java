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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes witnesses: of kinds of change that were seen smaller ones, of changed rules that were not seen any. Thread-safe. */
final class WitnessFinder {

    /** Generated filings to look at for a rule that small changes of plain filings do not show. */
    private static final int GENERATED = 1_500;

    static final String MADE = "made for it";

    private final Comparing comparing;
    private final RuleMix mix;
    private final long seed;
    private final Bases bases = new Bases();

    WitnessFinder(Comparing comparing, RuleMix mix, long seed) {
        this.comparing = comparing;
        this.mix = mix;
        this.seed = seed;
    }

    /** Each side of a changed rule, if several changed, with a filing that shows it. */
    List<AspectWitness> aspects(RuleChange change, List<Witness> seen, boolean search) {
        return new AspectFinder(comparing, mix, bases).find(change, seen, search);
    }

    /** The smallest filing found that shows a kind of change, from one that does. */
    Witness smallest(Kind kind, Placed placed) {
        Predicate<FilingApplication> shows = alike(kind, placed.filing());
        return witness(placed.name(), placed.smallest(shows), shows);
    }

    /** Looks for a filing that shows a changed rule; what only hangs on missing inputs shows it least. */
    RuleEffect search(RuleChange change) {
        Predicate<FilingApplication> shows = filing -> firstKind(change, filing).isPresent();
        Predicate<FilingApplication> shownWell = filing -> firstKind(change, filing)
                .filter(kind -> kind.element() != VerdictElement.UNDETERMINED)
                .isPresent();
        Optional<FilingApplication> found =
                near(change, shownWell).or(() -> near(change, shows)).or(() -> generated(change, shows));
        if (found.isPresent()) {
            Predicate<FilingApplication> alike =
                    alike(firstKind(change, found.get()).orElseThrow(), found.get());
            return new RuleEffect(change, List.of(), Shown.MADE, witness(MADE, found.get(), alike), List.of());
        }
        Predicate<FilingApplication> among = filing -> !amongAll(change, filing).isEmpty();
        return near(change, among)
                .map(filing -> FilingParts.withoutNeedless(filing, among))
                .map(filing -> new RuleEffect(
                        change,
                        List.of(),
                        Shown.EVERY_FINDING,
                        new Witness(MADE, filing, caused(change, amongAll(change, filing))),
                        List.of()))
                .orElseGet(() -> new RuleEffect(change, List.of(), Shown.NOWHERE, null, List.of()));
    }

    private Witness witness(String name, FilingApplication filing, Predicate<FilingApplication> shows) {
        FilingApplication smallest = FilingParts.withoutNeedless(filing, shows);
        return new Witness(name, smallest, comparing.caused(smallest));
    }

    /** What shows the same change as a filing: without its label a rejection would soon be for lack of inputs. */
    private Predicate<FilingApplication> alike(Kind kind, FilingApplication filing) {
        String label = comparing.caused(filing, kind::mayBe).stream()
                .filter(kind::is)
                .map(caused -> caused.change().label())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return one -> comparing
                .caused(one, change -> kind.mayBe(change) && change.label().equals(label))
                .stream()
                .anyMatch(kind::is);
    }

    /** The kind of change that says most of those a changed rule causes. */
    private Optional<Kind> firstKind(RuleChange rule, FilingApplication filing) {
        return comparing.caused(filing).stream()
                .flatMap(caused -> caused.causes().stream()
                        .filter(cause -> cause.rules().contains(rule.id()))
                        .filter(cause -> !Kind.ofProvince(cause, caused.change().element()))
                        .map(cause -> new Kind(
                                cause,
                                caused.change().element(),
                                caused.change().direction())))
                .min(Comparator.comparing(Kind::element).thenComparing(Comparator.naturalOrder()));
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
