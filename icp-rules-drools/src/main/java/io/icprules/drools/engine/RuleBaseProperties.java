package io.icprules.drools.engine;

import io.icprules.api.verdict.RuleBaseId;
import java.time.LocalDate;

/**
 * What a rule base says of itself.
 *
 * @param id version and digest
 * @param verifiedFrom first day the rules were verified for
 * @param verifiedThrough last day the rules were verified for
 */
record RuleBaseProperties(RuleBaseId id, LocalDate verifiedFrom, LocalDate verifiedThrough) {

    boolean covers(LocalDate day) {
        return !day.isBefore(verifiedFrom) && !day.isAfter(verifiedThrough);
    }
}
