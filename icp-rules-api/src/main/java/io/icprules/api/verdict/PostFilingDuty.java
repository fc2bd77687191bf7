package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Obligation;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A duty once the filing is granted (备案后义务).
 *
 * @param obligation the duty
 * @param deadline until when
 * @param dueOn last day, when it can be computed
 * @param message the duty in words
 * @param at JSON pointer to the site; empty for the subject
 * @param factId fact behind it
 */
public record PostFilingDuty(
        Obligation obligation,
        @Nullable Deadline deadline,
        @Nullable LocalDate dueOn,
        Text message,
        String at,
        String factId) {

    /** Copies the lists and checks what may not be null. */
    public PostFilingDuty {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(factId, "factId");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.obligation = obligation;
        builder.deadline = deadline;
        builder.dueOn = dueOn;
        builder.message = message;
        builder.at = at;
        builder.factId = factId;
        return builder;
    }

    /** Builds a {@link PostFilingDuty}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Obligation obligation;
        private @Nullable Deadline deadline;
        private @Nullable LocalDate dueOn;
        private @Nullable Text message;
        private @Nullable String at;
        private @Nullable String factId;

        private Builder() {}

        /** Sets: the duty. */
        public Builder obligation(Obligation obligation) {
            this.obligation = obligation;
            return this;
        }

        /** Sets: until when. */
        public Builder deadline(@Nullable Deadline deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets: last day, when it can be computed. */
        public Builder dueOn(@Nullable LocalDate dueOn) {
            this.dueOn = dueOn;
            return this;
        }

        /** Sets: the duty in words. */
        public Builder message(Text message) {
            this.message = message;
            return this;
        }

        /** Sets: JSON pointer to the site; empty for the subject. */
        public Builder at(String at) {
            this.at = at;
            return this;
        }

        /** Sets: fact behind it. */
        public Builder factId(String factId) {
            this.factId = factId;
            return this;
        }

        /** Builds the value. */
        public PostFilingDuty build() {
            return new PostFilingDuty(
                    Objects.requireNonNull(obligation, "obligation"),
                    deadline,
                    dueOn,
                    Objects.requireNonNull(message, "message"),
                    Objects.requireNonNull(at, "at"),
                    Objects.requireNonNull(factId, "factId"));
        }
    }
}
