package io.icprules.api.application;

import io.icprules.api.vocabulary.DomainHolderRole;
import org.jspecify.annotations.Nullable;

/**
 * Holder of a domain (域名持有者).
 *
 * @param role what the holder is to the subject; {@code null} when unknown
 * @param name name in the real-name data; {@code null} when unknown
 * @param certificate certificate in the real-name data; {@code null} when unknown
 */
public record DomainHolder(
        @Nullable DomainHolderRole role,
        @Nullable String name,
        @Nullable CertificateReference certificate) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "DomainHolder[redacted]";
    }
}
