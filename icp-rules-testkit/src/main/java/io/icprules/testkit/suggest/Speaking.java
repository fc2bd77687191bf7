package io.icprules.testkit.suggest;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds filings of which rules speak. Stateless. */
final class Speaking {

    /** More would only be more of the same. */
    private static final int MOST = 4;

    private Speaking() {}

    /** For each rule some filings of which it speaks. */
    static Map<String, List<FilingApplication>> byRule(RuleWorkbench workbench, List<FilingApplication> filings) {
        Map<String, List<FilingApplication>> byRule = new HashMap<>();
        for (FilingApplication filing : filings) {
            if (filing.submittedOn() != null) {
                note(filing, workbench.examine(filing, EvaluationOptions.DEFAULT), byRule);
            }
        }
        return byRule;
    }

    private static void note(
            FilingApplication filing, Examination examination, Map<String, List<FilingApplication>> byRule) {
        for (RuleDefinition rule : examination.offered()) {
            List<FilingApplication> known = byRule.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            if (known.size() < MOST && speaks(rule, examination)) {
                known.add(filing);
            }
        }
    }

    private static boolean speaks(RuleDefinition rule, Examination examination) {
        if (!rule.description().inForceOn(examination.day())) {
            return false;
        }
        for (Fact fact : examination.facts()) {
            if (fact.getClass() == rule.factClass() && rule.holds(fact)) {
                return true;
            }
        }
        return false;
    }
}
