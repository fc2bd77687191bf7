package io.icprules.drools.collect;

import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.StepType;
import io.icprules.drools.rule.RuleDefinition;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps ahead (办理步骤), in the order in force. */
public final class Steps {

    private static final class Step {
        private final Set<Actor> who = EnumSet.noneOf(Actor.class);
        private final Speakers rules = new Speakers();
        private boolean optional = true;
        private @Nullable Deadline deadline;
        private @Nullable RuleDefinition timedBy;
    }

    private static final List<StepType> GENERAL = List.of(StepType.values());

    private final Map<StepType, Step> steps = new EnumMap<>(StepType.class);
    private final Map<StepType, Speakers> notes = new EnumMap<>(StepType.class);
    private List<StepType> order = GENERAL;
    private @Nullable RuleDefinition orderedBy;

    Steps() {}

    void add(RuleDefinition rule, StepType type, Actor who, boolean optional, @Nullable Deadline deadline) {
        Step step = stepOf(type);
        step.who.add(who);
        step.rules.add(rule);
        step.optional &= optional;
        if (deadline != null && (step.timedBy == null || step.timedBy.order() < rule.order())) {
            step.deadline = deadline;
            step.timedBy = rule;
        }
    }

    void addPlain(StepType type, Set<Actor> who, Deadline deadline, Speakers rules) {
        Step step = stepOf(type);
        step.who.addAll(who);
        step.rules.addAll(rules);
        step.optional = false;
        step.deadline = deadline;
    }

    void note(RuleDefinition rule, StepType type) {
        Speakers noted = notes.get(type);
        if (noted == null) {
            noted = new Speakers();
            notes.put(type, noted);
        }
        noted.add(rule);
    }

    private Step stepOf(StepType type) {
        Step step = steps.get(type);
        if (step == null) {
            step = new Step();
            steps.put(type, step);
        }
        return step;
    }

    /** Should two orders be in force, the rule that stands later in the rule base decides. */
    void order(RuleDefinition rule, StepType... inForce) {
        if (orderedBy == null || orderedBy.order() < rule.order()) {
            order = List.of(inForce);
            orderedBy = rule;
        }
    }

    /** Steps in the order the rules state; a step the order does not name stands after its predecessor in general. */
    List<RequiredStep> inOrder() {
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<Integer, RequiredStep> sorted = new TreeMap<>();
        for (Map.Entry<StepType, Step> entry : steps.entrySet()) {
            sorted.put(rank(entry.getKey()), requiredStep(entry.getKey(), entry.getValue()));
        }
        return List.copyOf(sorted.values());
    }

    private int rank(StepType type) {
        int place = GENERAL.indexOf(type);
        for (int before = place; before >= 0; before--) {
            int named = order.indexOf(GENERAL.get(before));
            if (named >= 0) {
                return named * GENERAL.size() + place - before;
            }
        }
        return place - GENERAL.size();
    }

    private RequiredStep requiredStep(StepType type, Step step) {
        Speakers noted = notes.get(type);
        Speakers behind = new Speakers(step.rules);
        if (noted != null) {
            behind.addAll(noted);
        }
        return new RequiredStep(
                type,
                List.copyOf(step.who),
                step.optional,
                step.deadline,
                behind.factIds(),
                noted == null ? List.of() : noted.messages());
    }
}
