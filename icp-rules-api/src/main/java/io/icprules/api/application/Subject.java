package io.icprules.api.application;

import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a filing (主体, 主办单位): an organisation or an individual.
 *
 * @param nature nature (主办单位性质); {@code null} when unknown
 * @param name name as on the certificate (主办单位名称); {@code null} when unknown
 * @param certificate certificate or identity document (主办单位证件); {@code null} when unknown
 * @param mailingAddress mailing address (通讯地址); {@code null} when unknown
 * @param record record at MIIT and at the provider (主体备案信息); {@code null} when unknown
 * @param remark remark on the subject (主体备注); {@code null} when unknown
 * @param residence residence class (居民类别), individuals only; {@code null} when unknown
 * @param birthDate date of birth (出生日期), individuals only; {@code null} when unknown
 * @param businessScope business scope (经营范围); {@code null} when unknown
 * @param investorOrSuperior investor or superior body (投资人或主管单位); {@code null} when unknown
 * @param holdsUnifiedSocialCreditCertificate whether a unified social credit certificate is held (统一社会信用代码证),
 * asked in Heilongjiang; {@code null} when unknown
 * @param legalRepresentativeOfTarget when a personal record becomes that of an organisation: whether the
 * individual is its legal representative; {@code null} when unknown
 */
public record Subject(
        @Nullable SubjectNature nature,
        @Nullable String name,
        @Nullable Certificate certificate,
        @Nullable Address mailingAddress,
        @Nullable SubjectRecord record,
        @Nullable String remark,
        @Nullable ResidenceClass residence,
        @Nullable LocalDate birthDate,
        @Nullable String businessScope,
        @Nullable String investorOrSuperior,
        @Nullable Boolean holdsUnifiedSocialCreditCertificate,
        @Nullable Boolean legalRepresentativeOfTarget) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nature = nature;
        builder.name = name;
        builder.certificate = certificate;
        builder.mailingAddress = mailingAddress;
        builder.record = record;
        builder.remark = remark;
        builder.residence = residence;
        builder.birthDate = birthDate;
        builder.businessScope = businessScope;
        builder.investorOrSuperior = investorOrSuperior;
        builder.holdsUnifiedSocialCreditCertificate = holdsUnifiedSocialCreditCertificate;
        builder.legalRepresentativeOfTarget = legalRepresentativeOfTarget;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Subject[redacted]";
    }

    /** Builds a {@link Subject}. Not thread-safe. */
    public static final class Builder {
        private @Nullable SubjectNature nature;
        private @Nullable String name;
        private @Nullable Certificate certificate;
        private @Nullable Address mailingAddress;
        private @Nullable SubjectRecord record;
        private @Nullable String remark;
        private @Nullable ResidenceClass residence;
        private @Nullable LocalDate birthDate;
        private @Nullable String businessScope;
        private @Nullable String investorOrSuperior;
        private @Nullable Boolean holdsUnifiedSocialCreditCertificate;
        private @Nullable Boolean legalRepresentativeOfTarget;

        private Builder() {}

        /** Sets: nature (主办单位性质). */
        public Builder nature(@Nullable SubjectNature nature) {
            this.nature = nature;
            return this;
        }

        /** Sets: name as on the certificate (主办单位名称). */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets: certificate or identity document (主办单位证件). */
        public Builder certificate(@Nullable Certificate certificate) {
            this.certificate = certificate;
            return this;
        }

        /** Sets: mailing address (通讯地址). */
        public Builder mailingAddress(@Nullable Address mailingAddress) {
            this.mailingAddress = mailingAddress;
            return this;
        }

        /** Sets: record at MIIT and at the provider (主体备案信息). */
        public Builder record(@Nullable SubjectRecord record) {
            this.record = record;
            return this;
        }

        /** Sets: remark on the subject (主体备注). */
        public Builder remark(@Nullable String remark) {
            this.remark = remark;
            return this;
        }

        /** Sets: residence class (居民类别), individuals only. */
        public Builder residence(@Nullable ResidenceClass residence) {
            this.residence = residence;
            return this;
        }

        /** Sets: date of birth (出生日期), individuals only. */
        public Builder birthDate(@Nullable LocalDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /** Sets: business scope (经营范围). */
        public Builder businessScope(@Nullable String businessScope) {
            this.businessScope = businessScope;
            return this;
        }

        /** Sets: investor or superior body (投资人或主管单位). */
        public Builder investorOrSuperior(@Nullable String investorOrSuperior) {
            this.investorOrSuperior = investorOrSuperior;
            return this;
        }

        /** Sets: whether a unified social credit certificate is held (统一社会信用代码证), asked in Heilongjiang. */
        public Builder holdsUnifiedSocialCreditCertificate(@Nullable Boolean holdsUnifiedSocialCreditCertificate) {
            this.holdsUnifiedSocialCreditCertificate = holdsUnifiedSocialCreditCertificate;
            return this;
        }

        /** Sets: when a personal record becomes that of an organisation: whether the individual is its legal representative. */
        public Builder legalRepresentativeOfTarget(@Nullable Boolean legalRepresentativeOfTarget) {
            this.legalRepresentativeOfTarget = legalRepresentativeOfTarget;
            return this;
        }

        /** Builds the value. */
        public Subject build() {
            return new Subject(
                    nature,
                    name,
                    certificate,
                    mailingAddress,
                    record,
                    remark,
                    residence,
                    birthDate,
                    businessScope,
                    investorOrSuperior,
                    holdsUnifiedSocialCreditCertificate,
                    legalRepresentativeOfTarget);
        }
    }
}
