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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which changed rules may matter to a filing: whatever no changed rule reaches is judged as before, and need not be
 * judged. Immutable and thread-safe.
 */
final class Reach {

    private final Collection<RuleChange> changes;
    private final RuleMix mix;
    private final List<RuleWorkbench> workbenches;

    /** Changes between the rule bases of two workbenches, the old one first. */
    Reach(Collection<RuleChange> changes, RuleMix mix, RuleWorkbench old, RuleWorkbench now) {
        this.changes = List.copyOf(changes);
        this.mix = mix;
        this.workbenches = List.of(old, now);
    }

    /** Whether a changed rule is in force on the day of the filing and in its province. */
    boolean isOffered(FilingApplication filing) {
        return changes.stream().anyMatch(change -> isOffered(change, filing.province(), filing.submittedOn()));
    }

    /** Ids of the changed rules that find something in the filing, in the old rules or in the new ones. */
    Set<String> rules(FilingApplication filing) {
        Set<String> found = new TreeSet<>();
        for (RuleWorkbench workbench : workbenches) {
            found.addAll(rules(filing, workbench));
        }
        return found;
    }

    /** Whether the old rules tell that nothing changes: then the new rules are told the same facts, and say the same. */
    boolean isOutOfReach(FilingApplication filing) {
        return rules(filing, workbenches.get(0)).isEmpty();
    }

    private Set<String> rules(FilingApplication filing, RuleWorkbench workbench) {
        LocalDate day = filing.submittedOn();
        Set<String> found = new TreeSet<>();
        if (day == null || !isOffered(filing)) {
            return found;
        }
        List<RuleChange> offered = changes.stream()
                .filter(change -> isOffered(change, filing.province(), day))
                .toList();
        Examination examination;
        try {
            examination = workbench.examine(filing, EvaluationOptions.DEFAULT);
        } catch (FilingRulesException e) {
            offered.forEach(change -> found.add(change.id()));
            return found;
        }
        for (RuleChange change : offered) {
            if (explainsRefusals(change, day)
                    || examination.facts().stream().anyMatch(fact -> speaks(change, fact, day))) {
                found.add(change.id());
            }
        }
        return found;
    }

    private boolean isOffered(RuleChange change, @Nullable Province province, @Nullable LocalDate day) {
        boolean here = change.province() == null || change.province() == province;
        return here && day != null && (isInForce(mix.before(change), day) || isInForce(mix.after(change), day));
    }

    /** A row that refuses is explained by the fact it cites, as long as that has a national rule in force. */
    private boolean explainsRefusals(RuleChange change, LocalDate day) {
        return change.province() == null && isInForce(mix.before(change), day) != isInForce(mix.after(change), day);
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
