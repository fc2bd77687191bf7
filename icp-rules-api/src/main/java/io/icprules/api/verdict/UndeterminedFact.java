package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.UndeterminedReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that could not be decided.
 *
 * @param ruleId id of the rule
 * @param factId id of the fact
 * @param reason why
 * @param at JSON pointer to what it is about
 * @param missing JSON pointers of the inputs to ask for; empty when a reviewer decides
 * @param essential whether the verdict cannot be relied on before it is known
 * @param title what the rule is about
 */
public record UndeterminedFact(
        String ruleId,
        String factId,
        UndeterminedReason reason,
        String at,
        List<String> missing,
        boolean essential,
        Text title) {

    /** Copies the lists and checks what may not be null. */
    public UndeterminedFact {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        missing = List.copyOf(missing);
        Objects.requireNonNull(title, "title");
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
        builder.reason = reason;
        builder.at = at;
        builder.missing = missing;
        builder.essential = essential;
        builder.title = title;
        return builder;
    }

    /** Builds a {@link UndeterminedFact}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String ruleId;
        private @Nullable String factId;
        private @Nullable UndeterminedReason reason;
        private @Nullable String at;
        private List<String> missing = List.of();
        private boolean essential;
        private @Nullable Text title;

        private Builder() {}

        /** Sets: id of the rule. */
        public Builder ruleId(String ruleId) {
            this.ruleId = ruleId;
            return this;
        }

        /** Sets: id of the fact. */
        public Builder factId(String factId) {
            this.factId = factId;
            return this;
        }

        /** Sets: why. */
        public Builder reason(UndeterminedReason reason) {
            this.reason = reason;
            return this;
        }

        /** Sets: JSON pointer to what it is about. */
        public Builder at(String at) {
            this.at = at;
            return this;
        }

        /** Sets: JSON pointers of the inputs to ask for; empty when a reviewer decides. */
        public Builder missing(List<String> missing) {
            this.missing = missing;
            return this;
        }

        /** Sets: whether the verdict cannot be relied on before it is known. */
        public Builder essential(boolean essential) {
            this.essential = essential;
            return this;
        }

        /** Sets: what the rule is about. */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Builds the value. */
        public UndeterminedFact build() {
            return new UndeterminedFact(
                    Objects.requireNonNull(ruleId, "ruleId"),
                    Objects.requireNonNull(factId, "factId"),
                    Objects.requireNonNull(reason, "reason"),
                    Objects.requireNonNull(at, "at"),
                    missing,
                    essential,
                    Objects.requireNonNull(title, "title"));
        }
    }
}
