package io.icprules.api.application;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MIIT and the provider have on record about the subject (主体备案记录).
 *
 * @param status state of the record; {@code null} when unknown
 * @param name recorded name; {@code null} when unknown
 * @param certificateType recorded certificate type; {@code null} when unknown
 * @param certificateNumber recorded certificate number; {@code null} when unknown
 * @param province province of the record; {@code null} when unknown
 * @param numberIssuedOn day on which the ICP number was issued (备案号发放日期); {@code null} when unknown
 * @param filedAccount account that holds the record; {@code null} when unknown
 * @param heldByThisAccount whether the account of this order is the one that holds the record; {@code null} when
 * unknown
 * @param sites number of sites already filed under the subject, this order not counted; {@code null} when
 * unknown
 * @param domains domain names already filed under the subject, this order not counted; {@code null} when unknown
 */
public record SubjectRecord(
        @Nullable SubjectRecordStatus status,
        @Nullable String name,
        @Nullable CertificateType certificateType,
        @Nullable String certificateNumber,
        @Nullable Province province,
        @Nullable LocalDate numberIssuedOn,
        @Nullable String filedAccount,
        @Nullable Boolean heldByThisAccount,
        @Nullable Integer sites,
        @Nullable List<String> domains) {

    /** Copies the lists and checks what may not be null. */
    public SubjectRecord {
        domains = domains == null ? null : List.copyOf(domains);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.name = name;
        builder.certificateType = certificateType;
        builder.certificateNumber = certificateNumber;
        builder.province = province;
        builder.numberIssuedOn = numberIssuedOn;
        builder.filedAccount = filedAccount;
        builder.heldByThisAccount = heldByThisAccount;
        builder.sites = sites;
        builder.domains = domains;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "SubjectRecord[redacted]";
    }

    /** Builds a {@link SubjectRecord}. Not thread-safe. */
    public static final class Builder {
        private @Nullable SubjectRecordStatus status;
        private @Nullable String name;
        private @Nullable CertificateType certificateType;
        private @Nullable String certificateNumber;
        private @Nullable Province province;
        private @Nullable LocalDate numberIssuedOn;
        private @Nullable String filedAccount;
        private @Nullable Boolean heldByThisAccount;
        private @Nullable Integer sites;
        private @Nullable List<String> domains;

        private Builder() {}

        /** Sets: state of the record. */
        public Builder status(@Nullable SubjectRecordStatus status) {
            this.status = status;
            return this;
        }

        /** Sets: recorded name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets: recorded certificate type. */
        public Builder certificateType(@Nullable CertificateType certificateType) {
            this.certificateType = certificateType;
            return this;
        }

        /** Sets: recorded certificate number. */
        public Builder certificateNumber(@Nullable String certificateNumber) {
            this.certificateNumber = certificateNumber;
            return this;
        }

        /** Sets: province of the record. */
        public Builder province(@Nullable Province province) {
            this.province = province;
            return this;
        }

        /** Sets: day on which the ICP number was issued (备案号发放日期). */
        public Builder numberIssuedOn(@Nullable LocalDate numberIssuedOn) {
            this.numberIssuedOn = numberIssuedOn;
            return this;
        }

        /** Sets: account that holds the record. */
        public Builder filedAccount(@Nullable String filedAccount) {
            this.filedAccount = filedAccount;
            return this;
        }

        /** Sets: whether the account of this order is the one that holds the record. */
        public Builder heldByThisAccount(@Nullable Boolean heldByThisAccount) {
            this.heldByThisAccount = heldByThisAccount;
            return this;
        }

        /** Sets: number of sites already filed under the subject, this order not counted. */
        public Builder sites(@Nullable Integer sites) {
            this.sites = sites;
            return this;
        }

        /** Sets: domain names already filed under the subject, this order not counted. */
        public Builder domains(@Nullable List<String> domains) {
            this.domains = domains;
            return this;
        }

        /** Builds the value. */
        public SubjectRecord build() {
            return new SubjectRecord(
                    status,
                    name,
                    certificateType,
                    certificateNumber,
                    province,
                    numberIssuedOn,
                    filedAccount,
                    heldByThisAccount,
                    sites,
                    domains);
        }
    }
}
