package io.icprules.testkit.mutation;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios that may notice that a rule was changed. A scenario is run again only when the changed rule judges one of its
 * facts otherwise, so most changes cost microseconds. Immutable and thread-safe.
 */
public final class Watch {

    /** Changes of what a rule says, not of when it speaks. */
    private static final Set<Operator> OF_CONSEQUENCE =
            EnumSet.of(Operator.CONSEQUENCE, Operator.DROPPED_CALL, Operator.SEVERITY);

    private record Watched(Scenario scenario, Examination examined) {}

    private final RuleWorkbench workbench;
    private final List<Watched> all = new ArrayList<>();
    private final Map<String, List<Watched>> byRule = new HashMap<>();
    private final List<String> failing = new ArrayList<>();

    /**
     * Watches with scenarios; those without a day, or that fail already, watch nothing.
     *
     * @param workbench the rules
     * @param scenarios the scenarios
     */
    public Watch(RuleWorkbench workbench, List<Scenario> scenarios) {
        this.workbench = workbench;
        ScenarioRunner runner = new ScenarioRunner(workbench.filingRules());
        for (Scenario scenario : scenarios) {
            if (scenario.application().submittedOn() == null) {
                continue;
            }
            if (runner.run(scenario).passed()) {
                all.add(new Watched(scenario, workbench.examine(scenario.application(), EvaluationOptions.DEFAULT)));
            } else {
                failing.add(scenario.id());
            }
        }
        for (Watched watched : all) {
            watched.examined()
                    .offered()
                    .forEach(rule -> byRule.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                            .add(watched));
        }
    }

    /** Scenarios that fail without any change. */
    public List<String> failing() {
        return List.copyOf(failing);
    }

    /** Number of scenarios that watch. */
    public int size() {
        return all.size();
    }

    /**
     * What becomes of a change.
     *
     * @param hint a scenario likely to notice it, tried first; empty when none is known
     * @throws IllegalArgumentException if the changed rule is not well formed
     */
    public Judgement judge(Mutant mutant, String hint) {
        InterpretedRule old = workbench.rule(mutant.ruleId());
        if (old == null) {
            throw new IllegalArgumentException("no rule " + mutant.ruleId());
        }
        InterpretedRule changed = mutant.rule() == null ? null : workbench.changed(mutant.ruleId(), mutant.rule());
        List<Watched> reached = new ArrayList<>();
        for (Watched watched : byRule.getOrDefault(mutant.ruleId(), List.of())) {
            if (isReached(mutant, old.definition(), changed == null ? null : changed.definition(), watched)) {
                reached.add(watched.scenario().id().equals(hint) ? 0 : reached.size(), watched);
            }
        }
        if (reached.isEmpty()) {
            return new Judgement(mutant, Fate.NOT_REACHED, "");
        }
        return rerun(mutant, workbench.with(mutant.ruleId(), changed), reached);
    }

    private static Judgement rerun(Mutant mutant, FilingRules rules, List<Watched> reached) {
        ScenarioRunner runner = new ScenarioRunner(rules);
        String changing = "";
        for (Watched watched : reached) {
            try {
                var result = runner.run(watched.scenario());
                if (!result.passed()) {
                    return new Judgement(mutant, Fate.KILLED, watched.scenario().id());
                }
                if (changing.isEmpty()
                        && !result.verdict().equals(watched.examined().verdict())) {
                    changing = watched.scenario().id();
                }
            } catch (FilingRulesException e) {
                return new Judgement(mutant, Fate.KILLED, watched.scenario().id());
            }
        }
        return changing.isEmpty()
                ? new Judgement(
                        mutant, Fate.NO_EFFECT, reached.get(0).scenario().id())
                : new Judgement(mutant, Fate.UNNOTICED, changing);
    }

    private static boolean isReached(
            Mutant mutant, RuleDefinition old, @Nullable RuleDefinition changed, Watched watched) {
        for (Fact fact : watched.examined().facts()) {
            if (fact.getClass() != old.factClass()) {
                continue;
            }
            Outcome before = outcome(old, fact, watched);
            Outcome after = changed == null ? Outcome.NOT_APPLICABLE : outcome(changed, fact, watched);
            boolean says = OF_CONSEQUENCE.contains(mutant.operator()) && before != Outcome.NOT_APPLICABLE;
            if (before != after || says) {
                return true;
            }
        }
        return false;
    }

    private static Outcome outcome(RuleDefinition rule, Fact fact, Watched watched) {
        return rule.description().inForceOn(watched.examined().day()) ? rule.judge(fact) : Outcome.NOT_APPLICABLE;
    }
}
