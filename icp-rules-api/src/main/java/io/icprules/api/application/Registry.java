package io.icprules.api.application;

import io.icprules.api.vocabulary.OrderInProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registries know besides the records of subject and domains; looked up by the caller.
 *
 * @param orderInProgressForDomain whether a domain of the order has an unfinished order; {@code null} when
 * unknown
 * @param orderInProgressForCertificate whether the certificate number has an unfinished order; {@code null} when
 * unknown
 * @param certificateAlreadyFiledInOtherAccount whether the certificate is filed under another account; {@code
 * null} when unknown
 * @param subjectsOfSiteAdministrator other subjects the site administrator serves; {@code null} when unknown
 * @param subjectsUsingMobile other subjects that use the mobile number of the responsible person; {@code null}
 * when unknown
 */
public record Registry(
        @Nullable OrderInProgress orderInProgressForDomain,
        @Nullable Boolean orderInProgressForCertificate,
        @Nullable Boolean certificateAlreadyFiledInOtherAccount,
        @Nullable List<String> subjectsOfSiteAdministrator,
        @Nullable List<String> subjectsUsingMobile) {

    /** Copies the lists and checks what may not be null. */
    public Registry {
        subjectsOfSiteAdministrator =
                subjectsOfSiteAdministrator == null ? null : List.copyOf(subjectsOfSiteAdministrator);
        subjectsUsingMobile = subjectsUsingMobile == null ? null : List.copyOf(subjectsUsingMobile);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.orderInProgressForDomain = orderInProgressForDomain;
        builder.orderInProgressForCertificate = orderInProgressForCertificate;
        builder.certificateAlreadyFiledInOtherAccount = certificateAlreadyFiledInOtherAccount;
        builder.subjectsOfSiteAdministrator = subjectsOfSiteAdministrator;
        builder.subjectsUsingMobile = subjectsUsingMobile;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Registry[redacted]";
    }

    /** Builds a {@link Registry}. Not thread-safe. */
    public static final class Builder {
        private @Nullable OrderInProgress orderInProgressForDomain;
        private @Nullable Boolean orderInProgressForCertificate;
        private @Nullable Boolean certificateAlreadyFiledInOtherAccount;
        private @Nullable List<String> subjectsOfSiteAdministrator;
        private @Nullable List<String> subjectsUsingMobile;

        private Builder() {}

        /** Sets: whether a domain of the order has an unfinished order. */
        public Builder orderInProgressForDomain(@Nullable OrderInProgress orderInProgressForDomain) {
            this.orderInProgressForDomain = orderInProgressForDomain;
            return this;
        }

        /** Sets: whether the certificate number has an unfinished order. */
        public Builder orderInProgressForCertificate(@Nullable Boolean orderInProgressForCertificate) {
            this.orderInProgressForCertificate = orderInProgressForCertificate;
            return this;
        }

        /** Sets: whether the certificate is filed under another account. */
        public Builder certificateAlreadyFiledInOtherAccount(@Nullable Boolean certificateAlreadyFiledInOtherAccount) {
            this.certificateAlreadyFiledInOtherAccount = certificateAlreadyFiledInOtherAccount;
            return this;
        }

        /** Sets: other subjects the site administrator serves. */
        public Builder subjectsOfSiteAdministrator(@Nullable List<String> subjectsOfSiteAdministrator) {
            this.subjectsOfSiteAdministrator = subjectsOfSiteAdministrator;
            return this;
        }

        /** Sets: other subjects that use the mobile number of the responsible person. */
        public Builder subjectsUsingMobile(@Nullable List<String> subjectsUsingMobile) {
            this.subjectsUsingMobile = subjectsUsingMobile;
            return this;
        }

        /** Builds the value. */
        public Registry build() {
            return new Registry(
                    orderInProgressForDomain,
                    orderInProgressForCertificate,
                    certificateAlreadyFiledInOtherAccount,
                    subjectsOfSiteAdministrator,
                    subjectsUsingMobile);
        }
    }
}
