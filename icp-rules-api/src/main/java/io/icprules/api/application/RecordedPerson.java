package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import org.jspecify.annotations.Nullable;

/**
 * A person as recorded at the original provider.
 *
 * @param name name; {@code null} when unknown
 * @param documentType document type; {@code null} when unknown
 * @param documentNumber document number; {@code null} when unknown
 * @param mobile Contact 1 on record; {@code null} when unknown
 */
public record RecordedPerson(
        @Nullable String name,
        @Nullable CertificateType documentType,
        @Nullable String documentNumber,
        @Nullable String mobile) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "RecordedPerson[redacted]";
    }
}
