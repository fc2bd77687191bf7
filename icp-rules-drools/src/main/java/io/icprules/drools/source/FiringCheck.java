package io.icprules.drools.source;

import io.icprules.drools.facts.Fact;
import java.util.HashSet;
import java.util.Set;

/** Finds rules that can never speak: their tests contradict each other, or one stands twice, where another was meant. */
final class FiringCheck {

    private final Problems problems;

    FiringCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SourceRule rule) {
        SourcePattern pattern = rule.pattern();
        if (pattern != null) {
            FactVocabulary.find(pattern.className()).ifPresent(fact -> check(pattern, fact));
        }
    }

    private void check(SourcePattern pattern, Class<? extends Fact> fact) {
        Possibilities possibilities = new Possibilities(fact);
        Set<String> seen = new HashSet<>();
        for (SourceTest test : pattern.tests()) {
            Comparison comparison = Comparison.read(test);
            if (comparison == null) {
                continue;
            }
            if (!seen.add(comparison.normalized())) {
                problems.add(
                        RuleProblemCode.TEST_REPEATED,
                        test.at(),
                        Wording.written(test.text()),
                        Expected.EACH_TEST_ONCE.of());
            } else if (!possibilities.narrow(comparison)) {
                problems.add(
                        RuleProblemCode.NEVER_FIRES,
                        test.at(),
                        Wording.written(test.text()),
                        possibilities.left(comparison.property().text()));
                return;
            }
        }
    }
}
