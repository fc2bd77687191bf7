package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Identity document of a person in charge (个人证件).
 *
 * @param type document type (证件类型); {@code null} when unknown
 * @param number document number (证件号码); {@code null} when unknown
 * @param expiresOn last day of validity (有效期至); {@code null} when unknown
 * @param province province that issued the document (证件所属省份); {@code null} when unknown
 */
public record PersonalDocument(
        @Nullable CertificateType type,
        @Nullable String number,
        @Nullable LocalDate expiresOn,
        @Nullable Province province) {

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "PersonalDocument[redacted]";
    }
}
