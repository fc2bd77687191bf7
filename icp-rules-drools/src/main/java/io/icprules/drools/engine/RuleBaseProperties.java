package io.icprules.drools.engine;

import io.icprules.api.WithdrawnRule;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.pack.EffectiveRules;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule base says of itself.
 *
 * @param id version and digest
 * @param verifiedFrom first day the rules were verified for
 * @param verifiedThrough last day the rules were verified for
 * @param layers what lies over each other, the lowest first
 * @param withdrawn rules that a layer withdrew
 */
record RuleBaseProperties(
        RuleBaseId id,
        LocalDate verifiedFrom,
        LocalDate verifiedThrough,
        List<RuleBaseId> layers,
        List<WithdrawnRule> withdrawn) {

    static RuleBaseProperties of(EffectiveRules rules) {
        return new RuleBaseProperties(
                rules.id(), rules.verifiedFrom(), rules.verifiedThrough(), rules.layers(), rules.withdrawn());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(verifiedFrom) && !day.isAfter(verifiedThrough);
    }
}
