package io.icprules.drools.collect;

import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Domain;
import io.icprules.drools.rule.RuleDefinition;
import java.util.HashSet;
import java.util.Set;

/**
 * What a failed domain check means on this order (域名核验范围). A domain check is a rule that reads the property
 * {@code checked} of a domain; whether its violation refuses the order, is advice only or does not count is for the rules
 * on the scope of the checks to say.
 */
final class DomainChecks {

    private static final String CHECKED = "checked";

    private final Set<String> adviceOnly = new HashSet<>();
    private final Set<String> waived = new HashSet<>();

    void soften(Domain domain) {
        adviceOnly.add(domain.at());
    }

    void waive(Domain domain) {
        waived.add(domain.at());
    }

    boolean count(RuleDefinition rule, String at) {
        return !waived.contains(at) || !isCheck(rule);
    }

    Severity severity(RuleDefinition rule, String at) {
        Severity severity = rule.description().severity();
        return severity == Severity.BLOCKING && adviceOnly.contains(at) && isCheck(rule) ? Severity.ADVICE : severity;
    }

    private static boolean isCheck(RuleDefinition rule) {
        return rule.factClass() == Domain.class
                && rule.description().severity() != Severity.INFORMATION
                && rule.description().reads().contains(CHECKED);
    }
}
