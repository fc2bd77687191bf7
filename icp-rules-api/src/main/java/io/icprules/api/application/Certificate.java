package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Certificate of an organisation or identity document of an individual (证件).
 *
 * @param type certificate type (证件类型); {@code null} when unknown
 * @param number certificate number (证件号码); {@code null} when unknown
 * @param validUntil last day of validity (有效期至); {@code null} when unknown
 * @param province province that issued the document or that its address shows (证件所属省份); {@code null} when
 * unknown
 * @param address address on the certificate (证件住所); {@code null} when unknown
 */
public record Certificate(
        @Nullable CertificateType type,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable Province province,
        @Nullable Address address) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.number = number;
        builder.validUntil = validUntil;
        builder.province = province;
        builder.address = address;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Certificate[redacted]";
    }

    /** Builds a {@link Certificate}. Not thread-safe. */
    public static final class Builder {
        private @Nullable CertificateType type;
        private @Nullable String number;
        private @Nullable LocalDate validUntil;
        private @Nullable Province province;
        private @Nullable Address address;

        private Builder() {}

        /** Sets: certificate type (证件类型). */
        public Builder type(@Nullable CertificateType type) {
            this.type = type;
            return this;
        }

        /** Sets: certificate number (证件号码). */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** Sets: last day of validity (有效期至). */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Sets: province that issued the document or that its address shows (证件所属省份). */
        public Builder province(@Nullable Province province) {
            this.province = province;
            return this;
        }

        /** Sets: address on the certificate (证件住所). */
        public Builder address(@Nullable Address address) {
            this.address = address;
            return this;
        }

        /** Builds the value. */
        public Certificate build() {
            return new Certificate(type, number, validUntil, province, address);
        }
    }
}
