package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which changed rules may matter to a filing: whatever no changed rule reaches is judged as before, and need not be
 * judged. Immutable and thread-safe.
 */
final class Reach {

    private final Collection<RuleChange> changes;
    private final RuleMix mix;
    private final List<RuleWorkbench> workbenches;
    private final Set<String> citedByRows;

    /** Changes between the rule bases of two workbenches, the old one first. */
    Reach(Collection<RuleChange> changes, RuleMix mix, RuleWorkbench old, RuleWorkbench now) {
        this.changes = List.copyOf(changes);
        this.mix = mix;
        this.workbenches = List.of(old, now);
        this.citedByRows = workbenches.stream()
                .flatMap(workbench -> workbench.rules().stream())
                .filter(rule -> rule.definition().row() != null)
                .map(rule -> rule.definition().description().factId())
                .collect(Collectors.toSet());
    }

    /** Whether a changed rule is in force on the day of the filing and in its province. */
    boolean isOffered(FilingApplication filing) {
        return offered(filing).findAny().isPresent();
    }

    /** The filing as the old rules see it; empty if they cannot judge it or it has no day. */
    Optional<Examination> examine(FilingApplication filing) {
        return examine(filing, workbenches.get(0));
    }

    /** Ids of the changed rules that find something in the filing, in the old rules or in the new ones. */
    Set<String> rules(FilingApplication filing) {
        Set<String> found = new TreeSet<>();
        if (filing.submittedOn() != null) {
            for (RuleWorkbench workbench : workbenches) {
                found.addAll(examine(filing, workbench)
                        .map(examination -> rules(filing, examination))
                        .orElseGet(() -> offered(filing).map(RuleChange::id).collect(Collectors.toSet())));
            }
        }
        return found;
    }

    /** Ids of the changed rules that find something in what was examined; if none, the new rules say the same. */
    Set<String> rules(FilingApplication filing, Examination examination) {
        LocalDate day = examination.day();
        return offered(filing)
                .filter(change -> explainsRefusals(change, day)
                        || examination.facts().stream().anyMatch(fact -> speaks(change, fact, day)))
                .map(RuleChange::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Examination> examine(FilingApplication filing, RuleWorkbench workbench) {
        try {
            return filing.submittedOn() == null
                    ? Optional.empty()
                    : Optional.of(workbench.examine(filing, EvaluationOptions.DEFAULT));
        } catch (FilingRulesException e) {
            return Optional.empty();
        }
    }

    private Stream<RuleChange> offered(FilingApplication filing) {
        return changes.stream().filter(change -> isOffered(change, filing.province(), filing.submittedOn()));
    }

    private boolean isOffered(RuleChange change, @Nullable Province province, @Nullable LocalDate day) {
        boolean here = change.province() == null || change.province() == province;
        return here && day != null && (isInForce(mix.before(change), day) || isInForce(mix.after(change), day));
    }

    /** A row that refuses is explained by the fact it cites, as long as that has a rule in force. */
    private boolean explainsRefusals(RuleChange change, LocalDate day) {
        return citedByRows.contains(factId(change))
                && isInForce(mix.before(change), day) != isInForce(mix.after(change), day);
    }

    /** Id of the rule without part and version. */
    private static String factId(RuleChange change) {
        return change.latest().source().unversionedName().replaceAll("/.*", "");
    }

    private boolean speaks(RuleChange change, Fact fact, LocalDate day) {
        return speaks(mix.before(change), fact, day) || speaks(mix.after(change), fact, day);
    }

    private static boolean speaks(@Nullable InterpretedRule rule, Fact fact, LocalDate day) {
        if (rule == null || !isInForce(rule, day) || rule.definition().factClass() != fact.getClass()) {
            return false;
        }
        Outcome outcome = rule.definition().judge(fact);
        return outcome == Outcome.VIOLATED || outcome == Outcome.UNDETERMINED;
    }

    private static boolean isInForce(@Nullable InterpretedRule rule, LocalDate day) {
        return rule != null && rule.definition().description().inForceOn(day);
    }
}
