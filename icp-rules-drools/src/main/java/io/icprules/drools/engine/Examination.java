package io.icprules.drools.engine;

import io.icprules.api.verdict.Verdict;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.List;

/**
 * One application, judged, with all that the rules could look at. Holds personal data.
 *
 * @param verdict the verdict
 * @param day day whose rules were applied
 * @param facts the facts made of the application, those of the decision table first
 * @param offered rules that were offered the facts, in force or not: the national ones and those of the province
 */
public record Examination(Verdict verdict, LocalDate day, List<Fact> facts, List<RuleDefinition> offered) {

    /** Copies the lists. */
    public Examination {
        facts = List.copyOf(facts);
        offered = List.copyOf(offered);
    }

    /** Names the type only: the facts hold personal data. */
    @Override
    public String toString() {
        return "Examination[redacted]";
    }
}
