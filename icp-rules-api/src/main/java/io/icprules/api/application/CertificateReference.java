package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import org.jspecify.annotations.Nullable;

/**
 * Type and number of a certificate, as recorded somewhere else.
 *
 * @param type certificate type (证件类型); {@code null} when unknown
 * @param number certificate number (证件号码); {@code null} when unknown
 */
public record CertificateReference(
        @Nullable CertificateType type, @Nullable String number) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "CertificateReference[redacted]";
    }
}
