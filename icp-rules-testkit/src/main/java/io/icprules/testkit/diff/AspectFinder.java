package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.testkit.suggest.Bases;
import io.icprules.testkit.witness.Contrast;
import io.icprules.testkit.witness.FilingParts;
import io.icprules.testkit.witness.WitnessSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds a filing for each side of a changed rule: where tests and texts changed, one on which it speaks in one version only,
 * and one on which it says something else. Thread-safe.
 */
final class AspectFinder {

    private final Comparing comparing;
    private final RuleMix mix;
    private final Bases bases;

    AspectFinder(Comparing comparing, RuleMix mix, Bases bases) {
        this.comparing = comparing;
        this.mix = mix;
        this.bases = bases;
    }

    /**
     * The sides of a change, if there are several, each with a filing.
     *
     * @param seen filings that show the change
     * @param search whether to look for others
     */
    List<AspectWitness> find(RuleChange change, List<Witness> seen, boolean search) {
        Set<RuleAspect> aspects = RuleAspect.of(change);
        InterpretedRule before = mix.before(change);
        InterpretedRule after = mix.after(change);
        if (aspects.size() < 2 || before == null || after == null) {
            return List.of();
        }
        List<AspectWitness> found = new ArrayList<>();
        for (RuleAspect aspect : aspects) {
            Predicate<FilingApplication> shows =
                    filing -> shows(aspect, before, after, filing) && causes(change, filing);
            Witness witness = seen.stream()
                    .filter(one -> shows.test(one.filing()))
                    .findFirst()
                    .orElseGet(() -> search
                            ? made(change, new Contrast(before, after, aspect == RuleAspect.WORDS), shows)
                            : null);
            found.add(new AspectWitness(aspect, witness, search));
        }
        return found;
    }

    private @Nullable Witness made(RuleChange change, Contrast contrast, Predicate<FilingApplication> shows) {
        List<FilingApplication> starts =
                bases.in(change.province()).stream().map(Bases.Base::filing).toList();
        Optional<FilingApplication> found = new WitnessSearch(mix.workbench()).find(contrast, starts, shows);
        return found.map(filing -> FilingParts.withoutNeedless(filing, shows))
                .map(filing -> new Witness(WitnessFinder.MADE, filing, comparing.caused(filing)))
                .orElse(null);
    }

    private boolean shows(RuleAspect aspect, InterpretedRule before, InterpretedRule after, FilingApplication filing) {
        try {
            return filing.submittedOn() != null
                    && aspect.shows(before, after, mix.workbench().examine(filing, EvaluationOptions.DEFAULT));
        } catch (FilingRulesException e) {
            return false; // what makes rules fail shows nothing
        }
    }

    private boolean causes(RuleChange change, FilingApplication filing) {
        return comparing.caused(filing).stream()
                .flatMap(caused -> caused.causes().stream())
                .anyMatch(cause -> cause.rules().contains(change.id()));
    }
}
