package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Sides of a rule that show in different filings when more than one of them changes. */
public enum RuleAspect {
    /** Since when and until when it speaks: shown on a day on which only one version is in force. */
    WINDOW("有效期的改动", "the changed window", EnumSet.of(RulePart.WINDOW)) {
        @Override
        boolean shows(RuleDefinition before, RuleDefinition after, Fact fact, LocalDate day) {
            boolean then = isInForce(before, day);
            return then != isInForce(after, day) && holds(then ? before : after, fact);
        }
    },
    /** Of what it speaks: shown where all tests of only one version hold. */
    TESTS("条件的改动", "the changed tests", EnumSet.of(RulePart.FACT, RulePart.TESTS)) {
        @Override
        boolean shows(RuleDefinition before, RuleDefinition after, Fact fact, LocalDate day) {
            return isInForce(before, day) && isInForce(after, day) && holds(before, fact) != holds(after, fact);
        }
    },
    /** What it says: shown where both versions speak. */
    WORDS(
            "结论和文字的改动",
            "what it says",
            EnumSet.of(RulePart.CALLS, RulePart.SEVERITY, RulePart.TABLE, RulePart.TEXTS, RulePart.SOURCE)) {
        @Override
        boolean shows(RuleDefinition before, RuleDefinition after, Fact fact, LocalDate day) {
            return isInForce(before, day) && isInForce(after, day) && holds(before, fact) && holds(after, fact);
        }
    };

    private final Text label;
    private final Set<RulePart> parts;

    RuleAspect(String zh, String en, Set<RulePart> parts) {
        this.label = new Text(zh, en);
        this.parts = parts;
    }

    /** Name for people. */
    public Text label() {
        return label;
    }

    /** The sides of a rule that changed; a rule that came, went or moved has no sides. */
    static Set<RuleAspect> of(RuleChange change) {
        Set<RuleAspect> aspects = EnumSet.noneOf(RuleAspect.class);
        if (change.kind() == RuleChange.Kind.CHANGED && !change.isMoved()) {
            for (RuleAspect aspect : values()) {
                if (change.differing().stream().anyMatch(aspect.parts::contains)) {
                    aspects.add(aspect);
                }
            }
        }
        return aspects;
    }

    /** Whether a filing shows this side of a change. */
    final boolean shows(InterpretedRule before, InterpretedRule after, Examination examination) {
        return examination.facts().stream()
                .anyMatch(fact -> shows(before.definition(), after.definition(), fact, examination.day()));
    }

    abstract boolean shows(RuleDefinition before, RuleDefinition after, Fact fact, LocalDate day);

    private static boolean isInForce(RuleDefinition rule, LocalDate day) {
        return rule.description().inForceOn(day);
    }

    private static boolean holds(RuleDefinition rule, Fact fact) {
        return rule.factClass() == fact.getClass() && rule.holds(fact);
    }
}
