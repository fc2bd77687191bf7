package io.icprules.drools.explain;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.document.Suggestions;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rules by the ids of rules and facts.
 *
 * @param workbench the rules
 */
record RuleIds(RuleWorkbench workbench) {

    /** The rule of that id, or every rule of that fact, in the order of the rules; never empty. */
    List<InterpretedRule> find(String id) {
        InterpretedRule rule = workbench.rule(id);
        List<InterpretedRule> found = rule != null
                ? List.of(rule)
                : workbench.rules().stream()
                        .filter(one -> one.definition().factIds().contains(id))
                        .toList();
        if (found.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULE_UNKNOWN,
                    "The rules have no rule and no fact with the id asked for.",
                    Suggestions.closest(id, known())
                            .map(near -> "Maybe " + near + " was meant.")
                            .orElse("icp-rules describe --rules lists the ids."));
        }
        return found;
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (InterpretedRule rule : workbench.rules()) {
            known.addAll(rule.definition().factIds());
            known.add(rule.definition().id());
        }
        return known;
    }
}
