package io.icprules.api.application;

import org.jspecify.annotations.Nullable;

/**
 * What an access, deregistration or cancellation order needs to know of the existing record.
 *
 * @param originalRecord the record at the original provider (原备案信息); {@code null} when unknown
 * @param icpPasswordAvailable whether the applicant has the MIIT password (备案密码); {@code null} when unknown
 */
public record Access(
        @Nullable OriginalRecord originalRecord, @Nullable Boolean icpPasswordAvailable) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Access[redacted]";
    }
}
