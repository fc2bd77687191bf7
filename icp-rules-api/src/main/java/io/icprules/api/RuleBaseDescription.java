package io.icprules.api;

import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule base holds.
 *
 * @param id version and digest
 * @param verifiedFrom first day the rules were verified for
 * @param verifiedThrough last day the rules were verified for
 * @param provinces provinces whose own rules are part of it, by GB/T 2260 code
 * @param rules every rule, in the order of the files
 * @param layers version and digest of the rule packs (规则包) that lie over each other, the lowest first
 * @param withdrawn rules that a pack withdrew from those below it
 * @param interpreted ids of rules that are too large to become Java like the others, and run slower; the verdicts are the same
 */
public record RuleBaseDescription(
        RuleBaseId id,
        LocalDate verifiedFrom,
        LocalDate verifiedThrough,
        List<Province> provinces,
        List<RuleDescription> rules,
        List<RuleBaseId> layers,
        List<WithdrawnRule> withdrawn,
        List<String> interpreted) {

    /** Copies the collections. */
    public RuleBaseDescription {
        provinces = List.copyOf(provinces);
        rules = List.copyOf(rules);
        layers = List.copyOf(layers);
        withdrawn = List.copyOf(withdrawn);
        interpreted = List.copyOf(interpreted);
    }
}
