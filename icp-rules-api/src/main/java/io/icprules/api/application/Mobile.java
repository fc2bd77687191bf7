package io.icprules.api.application;

import io.icprules.api.vocabulary.Province;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number (手机号码).
 *
 * @param number the number; {@code null} when unknown
 * @param province province the number is attributed to (号码归属地); {@code null} when unknown
 * @param virtualOperator whether a virtual operator runs the number (虚拟运营商); {@code null} when unknown
 * @param registeredName name the number is registered under (机主姓名); {@code null} when unknown
 */
public record Mobile(
        @Nullable String number,
        @Nullable Province province,
        @Nullable Boolean virtualOperator,
        @Nullable String registeredName) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Mobile[redacted]";
    }
}
