package io.icprules.api.application;

import io.icprules.api.vocabulary.ResidenceClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in charge (负责人). The site administrator may simply be declared to be the responsible person.
 *
 * @param sameAsResponsiblePerson site administrators only: {@code true} says that the person is the responsible
 * person, whose data then count; {@code null} when unknown
 * @param name name as on the document (姓名); {@code null} when unknown
 * @param residence residence class (居民类别); {@code null} when unknown
 * @param document identity document (有效证件); {@code null} when unknown
 * @param birthDate date of birth (出生日期); {@code null} when unknown
 * @param legalRepresentative whether the person is the legal representative (法定代表人); {@code null} when unknown
 * @param mobile Contact 1 (联系方式1): the mobile number; {@code null} when unknown
 * @param contact2 Contact 2 (联系方式2): mobile or land line; {@code null} when unknown
 * @param emergencyPhone emergency phone (应急联系电话); {@code null} when unknown
 * @param email e-mail address (电子邮箱); {@code null} when unknown
 */
public record Person(
        @Nullable Boolean sameAsResponsiblePerson,
        @Nullable String name,
        @Nullable ResidenceClass residence,
        @Nullable PersonalDocument document,
        @Nullable LocalDate birthDate,
        @Nullable Boolean legalRepresentative,
        @Nullable Mobile mobile,
        @Nullable String contact2,
        @Nullable String emergencyPhone,
        @Nullable String email) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.sameAsResponsiblePerson = sameAsResponsiblePerson;
        builder.name = name;
        builder.residence = residence;
        builder.document = document;
        builder.birthDate = birthDate;
        builder.legalRepresentative = legalRepresentative;
        builder.mobile = mobile;
        builder.contact2 = contact2;
        builder.emergencyPhone = emergencyPhone;
        builder.email = email;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Person[redacted]";
    }

    /** Builds a {@link Person}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean sameAsResponsiblePerson;
        private @Nullable String name;
        private @Nullable ResidenceClass residence;
        private @Nullable PersonalDocument document;
        private @Nullable LocalDate birthDate;
        private @Nullable Boolean legalRepresentative;
        private @Nullable Mobile mobile;
        private @Nullable String contact2;
        private @Nullable String emergencyPhone;
        private @Nullable String email;

        private Builder() {}

        /** Sets: site administrators only: {@code true} says that the person is the responsible person, whose data then count. */
        public Builder sameAsResponsiblePerson(@Nullable Boolean sameAsResponsiblePerson) {
            this.sameAsResponsiblePerson = sameAsResponsiblePerson;
            return this;
        }

        /** Sets: name as on the document (姓名). */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets: residence class (居民类别). */
        public Builder residence(@Nullable ResidenceClass residence) {
            this.residence = residence;
            return this;
        }

        /** Sets: identity document (有效证件). */
        public Builder document(@Nullable PersonalDocument document) {
            this.document = document;
            return this;
        }

        /** Sets: date of birth (出生日期). */
        public Builder birthDate(@Nullable LocalDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /** Sets: whether the person is the legal representative (法定代表人). */
        public Builder legalRepresentative(@Nullable Boolean legalRepresentative) {
            this.legalRepresentative = legalRepresentative;
            return this;
        }

        /** Sets: Contact 1 (联系方式1): the mobile number. */
        public Builder mobile(@Nullable Mobile mobile) {
            this.mobile = mobile;
            return this;
        }

        /** Sets: Contact 2 (联系方式2): mobile or land line. */
        public Builder contact2(@Nullable String contact2) {
            this.contact2 = contact2;
            return this;
        }

        /** Sets: emergency phone (应急联系电话). */
        public Builder emergencyPhone(@Nullable String emergencyPhone) {
            this.emergencyPhone = emergencyPhone;
            return this;
        }

        /** Sets: e-mail address (电子邮箱). */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** Builds the value. */
        public Person build() {
            return new Person(
                    sameAsResponsiblePerson,
                    name,
                    residence,
                    document,
                    birthDate,
                    legalRepresentative,
                    mobile,
                    contact2,
                    emergencyPhone,
                    email);
        }
    }
}
