package io.icprules.api.application;

import io.icprules.api.vocabulary.SubdomainOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a site (域名).
 *
 * @param name domain name; {@code null} when unknown
 * @param tld top-level domain without the leading dot, derived from the name when left out (顶级域); {@code null}
 * when unknown
 * @param tldApproved whether the top-level domain is on the list of MIIT (获批顶级域); {@code null} when unknown
 * @param registrar registrar (域名注册商); {@code null} when unknown
 * @param registeredOn day of registration (注册日期); {@code null} when unknown
 * @param transferredInOn day of transfer to the present registrar (转入日期); {@code null} when unknown
 * @param expiresOn day on which the registration expires (到期日期); {@code null} when unknown
 * @param realNameCompletedOn day on which real-name authentication was completed (实名认证完成日期); {@code null} when
 * unknown
 * @param realNameCompleted whether real-name authentication is complete; known to be {@code true} when its day
 * is given; {@code null} when unknown
 * @param privacyProtection whether privacy protection is on (隐私保护); {@code null} when unknown
 * @param holder holder of the domain (域名持有者); {@code null} when unknown
 * @param record filing record of the domain (域名备案信息); {@code null} when unknown
 * @param subdomainOfFiled whether it is a subdomain of a filed domain (二级域名); {@code null} when unknown
 */
public record Domain(
        @Nullable String name,
        @Nullable String tld,
        @Nullable Boolean tldApproved,
        @Nullable Registrar registrar,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate transferredInOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate realNameCompletedOn,
        @Nullable Boolean realNameCompleted,
        @Nullable Boolean privacyProtection,
        @Nullable DomainHolder holder,
        @Nullable DomainRecord record,
        @Nullable SubdomainOf subdomainOfFiled) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.tld = tld;
        builder.tldApproved = tldApproved;
        builder.registrar = registrar;
        builder.registeredOn = registeredOn;
        builder.transferredInOn = transferredInOn;
        builder.expiresOn = expiresOn;
        builder.realNameCompletedOn = realNameCompletedOn;
        builder.realNameCompleted = realNameCompleted;
        builder.privacyProtection = privacyProtection;
        builder.holder = holder;
        builder.record = record;
        builder.subdomainOfFiled = subdomainOfFiled;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Domain[redacted]";
    }

    /** Builds a {@link Domain}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String tld;
        private @Nullable Boolean tldApproved;
        private @Nullable Registrar registrar;
        private @Nullable LocalDate registeredOn;
        private @Nullable LocalDate transferredInOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable LocalDate realNameCompletedOn;
        private @Nullable Boolean realNameCompleted;
        private @Nullable Boolean privacyProtection;
        private @Nullable DomainHolder holder;
        private @Nullable DomainRecord record;
        private @Nullable SubdomainOf subdomainOfFiled;

        private Builder() {}

        /** Sets: domain name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets: top-level domain without the leading dot, derived from the name when left out (顶级域). */
        public Builder tld(@Nullable String tld) {
            this.tld = tld;
            return this;
        }

        /** Sets: whether the top-level domain is on the list of MIIT (获批顶级域). */
        public Builder tldApproved(@Nullable Boolean tldApproved) {
            this.tldApproved = tldApproved;
            return this;
        }

        /** Sets: registrar (域名注册商). */
        public Builder registrar(@Nullable Registrar registrar) {
            this.registrar = registrar;
            return this;
        }

        /** Sets: day of registration (注册日期). */
        public Builder registeredOn(@Nullable LocalDate registeredOn) {
            this.registeredOn = registeredOn;
            return this;
        }

        /** Sets: day of transfer to the present registrar (转入日期). */
        public Builder transferredInOn(@Nullable LocalDate transferredInOn) {
            this.transferredInOn = transferredInOn;
            return this;
        }

        /** Sets: day on which the registration expires (到期日期). */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /** Sets: day on which real-name authentication was completed (实名认证完成日期). */
        public Builder realNameCompletedOn(@Nullable LocalDate realNameCompletedOn) {
            this.realNameCompletedOn = realNameCompletedOn;
            return this;
        }

        /** Sets: whether real-name authentication is complete; known to be {@code true} when its day is given. */
        public Builder realNameCompleted(@Nullable Boolean realNameCompleted) {
            this.realNameCompleted = realNameCompleted;
            return this;
        }

        /** Sets: whether privacy protection is on (隐私保护). */
        public Builder privacyProtection(@Nullable Boolean privacyProtection) {
            this.privacyProtection = privacyProtection;
            return this;
        }

        /** Sets: holder of the domain (域名持有者). */
        public Builder holder(@Nullable DomainHolder holder) {
            this.holder = holder;
            return this;
        }

        /** Sets: filing record of the domain (域名备案信息). */
        public Builder record(@Nullable DomainRecord record) {
            this.record = record;
            return this;
        }

        /** Sets: whether it is a subdomain of a filed domain (二级域名). */
        public Builder subdomainOfFiled(@Nullable SubdomainOf subdomainOfFiled) {
            this.subdomainOfFiled = subdomainOfFiled;
            return this;
        }

        /** Builds the value. */
        public Domain build() {
            return new Domain(
                    name,
                    tld,
                    tldApproved,
                    registrar,
                    registeredOn,
                    transferredInOn,
                    expiresOn,
                    realNameCompletedOn,
                    realNameCompleted,
                    privacyProtection,
                    holder,
                    record,
                    subdomainOfFiled);
        }
    }
}
