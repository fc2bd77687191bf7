package io.icprules.testkit.witness;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.change.Literals;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.SourceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of one rule: what it is, and what it may become.
 *
 * @param before the rule, or {@code null} if it is new
 * @param after the changed rule, or {@code null} if it is dropped
 * @param sayOther whether they say different things when they speak, not only at different times
 */
public record Contrast(
        @Nullable InterpretedRule before, @Nullable InterpretedRule after, boolean sayOther) {

    /** What the filing type hangs on, which nearly every rule reads. */
    private static final List<String> OF_TYPE = List.of(
            "/operation",
            "/subject/nature",
            "/subject/record/status",
            "/sites/0/domains/0/record/status",
            "/sites/0/domains/0/record/heldByApplicant",
            "/modification/changedFields");

    /** Whether the two judge some fact of a filing differently, so that a verdict may show it. */
    public boolean shows(RuleWorkbench workbench, FilingApplication filing) {
        return filing.submittedOn() != null && shows(workbench.examine(filing, EvaluationOptions.DEFAULT));
    }

    /** Whether the two judge some fact of an examined filing differently. */
    public boolean shows(Examination examination) {
        return examination.facts().stream().anyMatch(fact -> shows(fact, examination.day()));
    }

    private boolean shows(Fact fact, LocalDate day) {
        Outcome one = outcome(before, fact, day);
        Outcome other = outcome(after, fact, day);
        return one != other || (sayOther && one != Outcome.NOT_APPLICABLE);
    }

    private static Outcome outcome(@Nullable InterpretedRule rule, Fact fact, LocalDate day) {
        if (rule == null
                || fact.getClass() != rule.definition().factClass()
                || !rule.definition().description().inForceOn(day)) {
            return Outcome.NOT_APPLICABLE;
        }
        return rule.definition().judge(fact);
    }

    /** Pointers of the inputs that either reads, for the facts of an application. */
    Set<String> inputs(RuleWorkbench workbench, FilingApplication filing) {
        Examination examination = workbench.examine(filing, EvaluationOptions.DEFAULT);
        Set<String> inputs = new LinkedHashSet<>();
        definitions()
                .forEach(rule -> examination.facts().stream()
                        .filter(fact -> fact.getClass() == rule.factClass())
                        .forEach(fact -> inputs.addAll(fact.inputs(rule.reads()))));
        inputs.addAll(OF_TYPE);
        return inputs;
    }

    /** Days on which either begins or ends, and those before. */
    List<LocalDate> boundaries() {
        List<LocalDate> days = new ArrayList<>();
        definitions()
                .flatMap(rule -> Stream.of(
                        rule.description().effectiveFrom(), rule.description().effectiveUntil()))
                .filter(day -> day != null)
                .distinct()
                .forEach(day -> {
                    days.add(day);
                    days.add(day.minusDays(1));
                });
        return days.stream().distinct().toList();
    }

    Literals literals() {
        return Literals.of(Stream.of(before, after)
                .filter(rule -> rule != null)
                .<SourceRule>map(InterpretedRule::source)
                .toList());
    }

    private Stream<RuleDefinition> definitions() {
        return Stream.of(before, after).filter(rule -> rule != null).map(InterpretedRule::definition);
    }
}
