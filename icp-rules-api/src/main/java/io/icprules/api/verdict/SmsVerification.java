package io.icprules.api.verdict;

import io.icprules.api.vocabulary.PersonRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text-message verification (短信核验): whether, by whom, until when.
 *
 * @param required whether it is due; {@code null} when undetermined
 * @param persons who verifies; two persons with one number count once
 * @param numbers mobile numbers to verify, duplicates removed
 * @param deadlineHours hours from receipt of the message
 * @param factIds facts behind it
 */
public record SmsVerification(
        @Nullable Boolean required,
        List<PersonRole> persons,
        List<String> numbers,
        @Nullable Integer deadlineHours,
        List<String> factIds) {

    /** Copies the lists and checks what may not be null. */
    public SmsVerification {
        persons = List.copyOf(persons);
        numbers = List.copyOf(numbers);
        factIds = List.copyOf(factIds);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.required = required;
        builder.persons = persons;
        builder.numbers = numbers;
        builder.deadlineHours = deadlineHours;
        builder.factIds = factIds;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "SmsVerification[redacted]";
    }

    /** Builds a {@link SmsVerification}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean required;
        private List<PersonRole> persons = List.of();
        private List<String> numbers = List.of();
        private @Nullable Integer deadlineHours;
        private List<String> factIds = List.of();

        private Builder() {}

        /** Sets: whether it is due; {@code null} when undetermined. */
        public Builder required(@Nullable Boolean required) {
            this.required = required;
            return this;
        }

        /** Sets: who verifies; two persons with one number count once. */
        public Builder persons(List<PersonRole> persons) {
            this.persons = persons;
            return this;
        }

        /** Sets: mobile numbers to verify, duplicates removed. */
        public Builder numbers(List<String> numbers) {
            this.numbers = numbers;
            return this;
        }

        /** Sets: hours from receipt of the message. */
        public Builder deadlineHours(@Nullable Integer deadlineHours) {
            this.deadlineHours = deadlineHours;
            return this;
        }

        /** Sets: facts behind it. */
        public Builder factIds(List<String> factIds) {
            this.factIds = factIds;
            return this;
        }

        /** Builds the value. */
        public SmsVerification build() {
            return new SmsVerification(required, persons, numbers, deadlineHours, factIds);
        }
    }
}
