package io.icprules.api.application;

import io.icprules.api.vocabulary.Province;
import org.jspecify.annotations.Nullable;

/**
 * An address (地址).
 *
 * @param province province; {@code null} when unknown
 * @param text address in full; {@code null} when unknown
 * @param hasStreetNumber whether it goes down to the street number (门牌号); {@code null} when unknown
 * @param insideRingRoad whether it lies inside the ring road, asked for the Huayuan district of Tianjin (华苑);
 * {@code null} when unknown
 */
public record Address(
        @Nullable Province province,
        @Nullable String text,
        @Nullable Boolean hasStreetNumber,
        @Nullable Boolean insideRingRoad) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Address[redacted]";
    }
}
