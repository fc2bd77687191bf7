package io.icprules.api.application;

import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filing order (备案订单) as its applicant states it, with what the caller looked up in the registries.
 *
 * <p>A component that is {@code null} is <strong>unknown</strong>: never false, zero or empty. An empty list
 * says "none".
 *
 * @param submittedOn day of submission (提交日期) in China; selects the rules in force; {@code null} when unknown
 * @param submittedAt moment of submission in China standard time, for deadlines; {@code null} when unknown
 * @param province province of the filing (主办单位所属区域); {@code null} when unknown
 * @param city city (地市), needed for Shenzhen; {@code null} when unknown
 * @param district district (区县), needed for Tianjin; {@code null} when unknown
 * @param channel where the order is started (备案渠道); {@code null} when unknown
 * @param operation what the applicant wants (办理事项); {@code null} when unknown
 * @param declaredType type the caller expects (申报的备案类型), compared with the derived one; {@code null} when
 * unknown
 * @param remark remark on the order (备注); {@code null} when unknown
 * @param providerId provider that receives the order (接入商); {@code null} when unknown
 * @param account account the order is made from (账号); {@code null} when unknown
 * @param subject who files (主体 / 主办单位); {@code null} when unknown
 * @param responsiblePerson responsible person of the subject (主体负责人); {@code null} when unknown
 * @param sites sites in the order (网站); {@code null} when unknown
 * @param documents documents supplied with the order (已提供的资料); {@code null} when unknown
 * @param registry what the registries know besides the records of subject and domains; {@code null} when unknown
 * @param access what an access or deregistration order needs to know of the existing record; {@code null} when
 * unknown
 * @param modification what a modification changes (变更内容); {@code null} when unknown
 * @param authenticity authenticity verification (真实性核验); {@code null} when unknown
 * @param sms text-message verification so far (短信核验); {@code null} when unknown
 * @param psb form of the police filing (公安备案表); {@code null} when unknown
 * @param commercial addresses compared for the commercial licence (经营性备案); {@code null} when unknown
 */
public record FilingApplication(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDateTime submittedAt,
        @Nullable Province province,
        @Nullable String city,
        @Nullable String district,
        @Nullable Channel channel,
        @Nullable Operation operation,
        @Nullable FilingType declaredType,
        @Nullable String remark,
        @Nullable String providerId,
        @Nullable Account account,
        @Nullable Subject subject,
        @Nullable Person responsiblePerson,
        @Nullable List<Site> sites,
        @Nullable List<SuppliedDocument> documents,
        @Nullable Registry registry,
        @Nullable Access access,
        @Nullable Modification modification,
        @Nullable Authenticity authenticity,
        @Nullable SmsEvidence sms,
        @Nullable PoliceForm psb,
        @Nullable CommercialLicence commercial) {

    /** Copies the lists and checks what may not be null. */
    public FilingApplication {
        sites = sites == null ? null : List.copyOf(sites);
        documents = documents == null ? null : List.copyOf(documents);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.submittedOn = submittedOn;
        builder.submittedAt = submittedAt;
        builder.province = province;
        builder.city = city;
        builder.district = district;
        builder.channel = channel;
        builder.operation = operation;
        builder.declaredType = declaredType;
        builder.remark = remark;
        builder.providerId = providerId;
        builder.account = account;
        builder.subject = subject;
        builder.responsiblePerson = responsiblePerson;
        builder.sites = sites;
        builder.documents = documents;
        builder.registry = registry;
        builder.access = access;
        builder.modification = modification;
        builder.authenticity = authenticity;
        builder.sms = sms;
        builder.psb = psb;
        builder.commercial = commercial;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "FilingApplication[redacted]";
    }

    /** Builds a {@link FilingApplication}. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate submittedOn;
        private @Nullable LocalDateTime submittedAt;
        private @Nullable Province province;
        private @Nullable String city;
        private @Nullable String district;
        private @Nullable Channel channel;
        private @Nullable Operation operation;
        private @Nullable FilingType declaredType;
        private @Nullable String remark;
        private @Nullable String providerId;
        private @Nullable Account account;
        private @Nullable Subject subject;
        private @Nullable Person responsiblePerson;
        private @Nullable List<Site> sites;
        private @Nullable List<SuppliedDocument> documents;
        private @Nullable Registry registry;
        private @Nullable Access access;
        private @Nullable Modification modification;
        private @Nullable Authenticity authenticity;
        private @Nullable SmsEvidence sms;
        private @Nullable PoliceForm psb;
        private @Nullable CommercialLicence commercial;

        private Builder() {}

        /** Sets: day of submission (提交日期) in China; selects the rules in force. */
        public Builder submittedOn(@Nullable LocalDate submittedOn) {
            this.submittedOn = submittedOn;
            return this;
        }

        /** Sets: moment of submission in China standard time, for deadlines. */
        public Builder submittedAt(@Nullable LocalDateTime submittedAt) {
            this.submittedAt = submittedAt;
            return this;
        }

        /** Sets: province of the filing (主办单位所属区域). */
        public Builder province(@Nullable Province province) {
            this.province = province;
            return this;
        }

        /** Sets: city (地市), needed for Shenzhen. */
        public Builder city(@Nullable String city) {
            this.city = city;
            return this;
        }

        /** Sets: district (区县), needed for Tianjin. */
        public Builder district(@Nullable String district) {
            this.district = district;
            return this;
        }

        /** Sets: where the order is started (备案渠道). */
        public Builder channel(@Nullable Channel channel) {
            this.channel = channel;
            return this;
        }

        /** Sets: what the applicant wants (办理事项). */
        public Builder operation(@Nullable Operation operation) {
            this.operation = operation;
            return this;
        }

        /** Sets: type the caller expects (申报的备案类型), compared with the derived one. */
        public Builder declaredType(@Nullable FilingType declaredType) {
            this.declaredType = declaredType;
            return this;
        }

        /** Sets: remark on the order (备注). */
        public Builder remark(@Nullable String remark) {
            this.remark = remark;
            return this;
        }

        /** Sets: provider that receives the order (接入商). */
        public Builder providerId(@Nullable String providerId) {
            this.providerId = providerId;
            return this;
        }

        /** Sets: account the order is made from (账号). */
        public Builder account(@Nullable Account account) {
            this.account = account;
            return this;
        }

        /** Sets: who files (主体 / 主办单位). */
        public Builder subject(@Nullable Subject subject) {
            this.subject = subject;
            return this;
        }

        /** Sets: responsible person of the subject (主体负责人). */
        public Builder responsiblePerson(@Nullable Person responsiblePerson) {
            this.responsiblePerson = responsiblePerson;
            return this;
        }

        /** Sets: sites in the order (网站). */
        public Builder sites(@Nullable List<Site> sites) {
            this.sites = sites;
            return this;
        }

        /** Sets: documents supplied with the order (已提供的资料). */
        public Builder documents(@Nullable List<SuppliedDocument> documents) {
            this.documents = documents;
            return this;
        }

        /** Sets: what the registries know besides the records of subject and domains. */
        public Builder registry(@Nullable Registry registry) {
            this.registry = registry;
            return this;
        }

        /** Sets: what an access or deregistration order needs to know of the existing record. */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /** Sets: what a modification changes (变更内容). */
        public Builder modification(@Nullable Modification modification) {
            this.modification = modification;
            return this;
        }

        /** Sets: authenticity verification (真实性核验). */
        public Builder authenticity(@Nullable Authenticity authenticity) {
            this.authenticity = authenticity;
            return this;
        }

        /** Sets: text-message verification so far (短信核验). */
        public Builder sms(@Nullable SmsEvidence sms) {
            this.sms = sms;
            return this;
        }

        /** Sets: form of the police filing (公安备案表). */
        public Builder psb(@Nullable PoliceForm psb) {
            this.psb = psb;
            return this;
        }

        /** Sets: addresses compared for the commercial licence (经营性备案). */
        public Builder commercial(@Nullable CommercialLicence commercial) {
            this.commercial = commercial;
            return this;
        }

        /** Builds the value. */
        public FilingApplication build() {
            return new FilingApplication(
                    submittedOn,
                    submittedAt,
                    province,
                    city,
                    district,
                    channel,
                    operation,
                    declaredType,
                    remark,
                    providerId,
                    account,
                    subject,
                    responsiblePerson,
                    sites,
                    documents,
                    registry,
                    access,
                    modification,
                    authenticity,
                    sms,
                    psb,
                    commercial);
        }
    }
}
