package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands at the original provider (原接入商处的备案信息).
 *
 * @param province province of the record; {@code null} when unknown
 * @param nature nature of the subject; {@code null} when unknown
 * @param subjectName name of the subject; {@code null} when unknown
 * @param certificateType certificate type; {@code null} when unknown
 * @param certificateNumber certificate number; {@code null} when unknown
 * @param certificateAddress certificate address; {@code null} when unknown
 * @param mailingAddress mailing address; {@code null} when unknown
 * @param domainName domain name; {@code null} when unknown
 * @param responsiblePerson responsible person on record; {@code null} when unknown
 * @param siteAdministrator site administrator on record; {@code null} when unknown
 */
public record OriginalRecord(
        @Nullable Province province,
        @Nullable SubjectNature nature,
        @Nullable String subjectName,
        @Nullable CertificateType certificateType,
        @Nullable String certificateNumber,
        @Nullable String certificateAddress,
        @Nullable String mailingAddress,
        @Nullable String domainName,
        @Nullable RecordedPerson responsiblePerson,
        @Nullable RecordedPerson siteAdministrator) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.province = province;
        builder.nature = nature;
        builder.subjectName = subjectName;
        builder.certificateType = certificateType;
        builder.certificateNumber = certificateNumber;
        builder.certificateAddress = certificateAddress;
        builder.mailingAddress = mailingAddress;
        builder.domainName = domainName;
        builder.responsiblePerson = responsiblePerson;
        builder.siteAdministrator = siteAdministrator;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "OriginalRecord[redacted]";
    }

    /** Builds a {@link OriginalRecord}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Province province;
        private @Nullable SubjectNature nature;
        private @Nullable String subjectName;
        private @Nullable CertificateType certificateType;
        private @Nullable String certificateNumber;
        private @Nullable String certificateAddress;
        private @Nullable String mailingAddress;
        private @Nullable String domainName;
        private @Nullable RecordedPerson responsiblePerson;
        private @Nullable RecordedPerson siteAdministrator;

        private Builder() {}

        /** Sets: province of the record. */
        public Builder province(@Nullable Province province) {
            this.province = province;
            return this;
        }

        /** Sets: nature of the subject. */
        public Builder nature(@Nullable SubjectNature nature) {
            this.nature = nature;
            return this;
        }

        /** Sets: name of the subject. */
        public Builder subjectName(@Nullable String subjectName) {
            this.subjectName = subjectName;
            return this;
        }

        /** Sets: certificate type. */
        public Builder certificateType(@Nullable CertificateType certificateType) {
            this.certificateType = certificateType;
            return this;
        }

        /** Sets: certificate number. */
        public Builder certificateNumber(@Nullable String certificateNumber) {
            this.certificateNumber = certificateNumber;
            return this;
        }

        /** Sets: certificate address. */
        public Builder certificateAddress(@Nullable String certificateAddress) {
            this.certificateAddress = certificateAddress;
            return this;
        }

        /** Sets: mailing address. */
        public Builder mailingAddress(@Nullable String mailingAddress) {
            this.mailingAddress = mailingAddress;
            return this;
        }

        /** Sets: domain name. */
        public Builder domainName(@Nullable String domainName) {
            this.domainName = domainName;
            return this;
        }

        /** Sets: responsible person on record. */
        public Builder responsiblePerson(@Nullable RecordedPerson responsiblePerson) {
            this.responsiblePerson = responsiblePerson;
            return this;
        }

        /** Sets: site administrator on record. */
        public Builder siteAdministrator(@Nullable RecordedPerson siteAdministrator) {
            this.siteAdministrator = siteAdministrator;
            return this;
        }

        /** Builds the value. */
        public OriginalRecord build() {
            return new OriginalRecord(
                    province,
                    nature,
                    subjectName,
                    certificateType,
                    certificateNumber,
                    certificateAddress,
                    mailingAddress,
                    domainName,
                    responsiblePerson,
                    siteAdministrator);
        }
    }
}
