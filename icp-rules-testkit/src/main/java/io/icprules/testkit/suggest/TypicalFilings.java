package io.icprules.testkit.suggest;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.witness.Moved;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Some filings of each type, to start from where a rule tells types apart. Immutable. */
final class TypicalFilings {

    /** Several, as one may be out of the ordinary. */
    private static final int OF_EACH = 3;

    private final List<FilingApplication> filings = new ArrayList<>();

    /** Takes the first filings of each type. */
    TypicalFilings(FilingRules rules, List<FilingApplication> all) {
        Map<FilingType, Integer> counts = new EnumMap<>(FilingType.class);
        for (FilingApplication filing : all) {
            if (filing.submittedOn() == null || filing.province() == null) {
                continue;
            }
            FilingType type = rules.evaluate(filing).filingType().type();
            if (type != null && counts.merge(type, 1, Integer::sum) <= OF_EACH) {
                filings.add(filing);
            }
        }
    }

    /** They, in the province and on the day of another filing. */
    List<FilingApplication> like(FilingApplication other) {
        Province province = other.province();
        return filings.stream()
                .map(filing -> province == null ? filing : Moved.to(province, filing))
                .map(filing ->
                        filing.toBuilder().submittedOn(other.submittedOn()).build())
                .toList();
    }
}
