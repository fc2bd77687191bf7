package io.icprules.testkit.assertion;

import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.vocabulary.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Assertions on a step ahead. Not thread-safe. */
public final class StepAssert extends ItemAssert<RequiredStep, StepAssert> {

    StepAssert(VerdictAssert verdict, String should, List<Item<RequiredStep>> left) {
        super(verdict, should, left);
    }

    /** This fact asks for it, maybe others too. */
    public StepAssert because(String factId) {
        return narrowToFact(factId);
    }

    /** These take it, and nobody else; the order does not count. */
    public StepAssert by(Actor... actors) {
        String expected = names(Arrays.asList(actors));
        return narrow(
                "by " + expected,
                expected,
                item -> names(item.value().who()),
                item -> Set.copyOf(item.value().who()).equals(Set.copyOf(Arrays.asList(actors))));
    }

    /** It happens on demand only, or always. */
    public StepAssert optional(boolean optional) {
        return narrow(
                optional ? "on demand only" : "always",
                word(optional),
                item -> word(item.value().optional()),
                item -> item.value().optional() == optional);
    }

    @Override
    StepAssert self() {
        return this;
    }

    private static String word(boolean optional) {
        return optional ? "on demand only" : "always";
    }

    private static String names(List<Actor> actors) {
        return Items.listed(actors.stream().map(Enum::name).sorted().toList());
    }
}
