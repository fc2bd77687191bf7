package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of change: an element of the verdict that changes one way for one cause.
 *
 * @param cause the rules that make it
 * @param element part of the verdict
 * @param direction which way
 * @param filings number of filings it shows in
 * @param provinces number of these filings in each province; those of unknown province are left out
 * @param labels what changes in how many of these filings
 * @param witness the smallest filing found that shows it
 */
public record ChangeGroup(
        Cause cause,
        VerdictElement element,
        Direction direction,
        long filings,
        Map<Province, Long> provinces,
        Map<String, Long> labels,
        Witness witness) {

    /** Copies the maps. */
    public ChangeGroup {
        Map<Province, Long> byProvince = new EnumMap<>(Province.class);
        byProvince.putAll(provinces);
        provinces = Collections.unmodifiableMap(byProvince);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }
}
