package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many filings were compared, and how many are judged differently.
 *
 * @param all all of them
 * @param provinces those of each province; those of unknown province are left out
 * @param elements number of filings in which an element of the verdict changes
 */
public record ComparedFilings(Count all, Map<Province, Count> provinces, Map<VerdictElement, Long> elements) {

    /** Copies the maps. */
    public ComparedFilings {
        Map<Province, Count> byProvince = new EnumMap<>(Province.class);
        byProvince.putAll(provinces);
        provinces = Collections.unmodifiableMap(byProvince);
        Map<VerdictElement, Long> byElement = new EnumMap<>(VerdictElement.class);
        byElement.putAll(elements);
        elements = Collections.unmodifiableMap(byElement);
    }

    /**
     * Numbers of filings.
     *
     * @param compared how many were compared
     * @param changed how many of them are judged differently
     */
    public record Count(long compared, long changed) {

        static final Count NONE = new Count(0, 0);

        Count and(Count other) {
            return new Count(compared + other.compared, changed + other.changed);
        }
    }
}
