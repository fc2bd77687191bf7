package io.icprules.api.application;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text-message verification so far (短信核验情况).
 *
 * @param sentAt moment the message was received, China standard time; {@code null} when unknown
 * @param verifiedAt moment of verification, China standard time; {@code null} when unknown
 * @param verifiedMobiles mobile numbers verified; {@code null} when unknown
 * @param wrongDocumentNumberAttempts wrong document numbers entered; {@code null} when unknown
 */
public record SmsEvidence(
        @Nullable LocalDateTime sentAt,
        @Nullable LocalDateTime verifiedAt,
        @Nullable List<String> verifiedMobiles,
        @Nullable Integer wrongDocumentNumberAttempts) {

    /** Copies the lists and checks what may not be null. */
    public SmsEvidence {
        verifiedMobiles = verifiedMobiles == null ? null : List.copyOf(verifiedMobiles);
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "SmsEvidence[redacted]";
    }
}
