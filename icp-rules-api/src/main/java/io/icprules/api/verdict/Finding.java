package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found about one thing in the application.
 *
 * @param ruleId id of the rule
 * @param factId id of the fact in the fact base
 * @param outcome what was found
 * @param severity what a violation means
 * @param at JSON pointer to what the finding is about; empty for the application as a whole
 * @param title what the rule is about
 * @param message the finding in words for the applicant
 * @param remedy what to change or supply
 * @param source where the rule stands
 * @param effectiveFrom first day of the rule; {@code null} when open
 * @param effectiveUntil first day on which the rule no longer holds; {@code null} when open
 */
public record Finding(
        String ruleId,
        String factId,
        Outcome outcome,
        Severity severity,
        String at,
        Text title,
        Text message,
        @Nullable Text remedy,
        Citation source,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil) {

    /** Copies the lists and checks what may not be null. */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.ruleId = ruleId;
        builder.factId = factId;
        builder.outcome = outcome;
        builder.severity = severity;
        builder.at = at;
        builder.title = title;
        builder.message = message;
        builder.remedy = remedy;
        builder.source = source;
        builder.effectiveFrom = effectiveFrom;
        builder.effectiveUntil = effectiveUntil;
        return builder;
    }

    /** Builds a {@link Finding}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String ruleId;
        private @Nullable String factId;
        private @Nullable Outcome outcome;
        private @Nullable Severity severity;
        private @Nullable String at;
        private @Nullable Text title;
        private @Nullable Text message;
        private @Nullable Text remedy;
        private @Nullable Citation source;
        private @Nullable LocalDate effectiveFrom;
        private @Nullable LocalDate effectiveUntil;

        private Builder() {}

        /** Sets: id of the rule. */
        public Builder ruleId(String ruleId) {
            this.ruleId = ruleId;
            return this;
        }

        /** Sets: id of the fact in the fact base. */
        public Builder factId(String factId) {
            this.factId = factId;
            return this;
        }

        /** Sets: what was found. */
        public Builder outcome(Outcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /** Sets: what a violation means. */
        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        /** Sets: JSON pointer to what the finding is about; empty for the application as a whole. */
        public Builder at(String at) {
            this.at = at;
            return this;
        }

        /** Sets: what the rule is about. */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Sets: the finding in words for the applicant. */
        public Builder message(Text message) {
            this.message = message;
            return this;
        }

        /** Sets: what to change or supply. */
        public Builder remedy(@Nullable Text remedy) {
            this.remedy = remedy;
            return this;
        }

        /** Sets: where the rule stands. */
        public Builder source(Citation source) {
            this.source = source;
            return this;
        }

        /** Sets: first day of the rule; {@code null} when open. */
        public Builder effectiveFrom(@Nullable LocalDate effectiveFrom) {
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /** Sets: first day on which the rule no longer holds; {@code null} when open. */
        public Builder effectiveUntil(@Nullable LocalDate effectiveUntil) {
            this.effectiveUntil = effectiveUntil;
            return this;
        }

        /** Builds the value. */
        public Finding build() {
            return new Finding(
                    Objects.requireNonNull(ruleId, "ruleId"),
                    Objects.requireNonNull(factId, "factId"),
                    Objects.requireNonNull(outcome, "outcome"),
                    Objects.requireNonNull(severity, "severity"),
                    Objects.requireNonNull(at, "at"),
                    Objects.requireNonNull(title, "title"),
                    Objects.requireNonNull(message, "message"),
                    remedy,
                    Objects.requireNonNull(source, "source"),
                    effectiveFrom,
                    effectiveUntil);
        }
    }
}
