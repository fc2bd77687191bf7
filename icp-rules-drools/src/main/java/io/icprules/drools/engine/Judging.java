package io.icprules.drools.engine;

import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges why rules were silent, fact by fact and rule by rule. Of one conversation; not thread-safe. */
final class Judging {

    private final JudgingRuleSet rules;
    private final LocalDate day;
    private final List<Fact> told = new ArrayList<>();

    Judging(JudgingRuleSet rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    void told(Fact fact) {
        told.add(fact);
    }

    void silent(boolean every, Conversation.Silent silent) {
        for (Fact fact : told) {
            if (fact.unknown() != 0 || every) {
                silent(fact, every, silent);
            }
        }
        told.clear();
    }

    private void silent(Fact fact, boolean every, Conversation.Silent silent) {
        for (RuleDefinition rule : rules.rulesOn(fact)) {
            if (!rule.description().inForceOn(day)) {
                continue;
            }
            if (!every) {
                if (rule.isUndetermined(fact)) {
                    silent.about(rule, fact, Outcome.UNDETERMINED);
                }
                continue;
            }
            Outcome outcome = rule.judge(fact);
            if (outcome != Outcome.VIOLATED) {
                silent.about(rule, fact, outcome);
            }
        }
    }
}
