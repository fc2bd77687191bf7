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
 */
public record RuleBaseDescription(
        RuleBaseId id,
        LocalDate verifiedFrom,
        LocalDate verifiedThrough,
        List<Province> provinces,
        List<RuleDescription> rules) {

    /** Copies the collections. */
    public RuleBaseDescription {
        provinces = List.copyOf(provinces);
        rules = List.copyOf(rules);
    }
}
