package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pre-approval that declared content triggers (前置审批).
 *
 * @param category content category
 * @param required whether the approval is needed
 * @param authority authority that gives it
 * @param document papers it takes
 * @param status whether the document is supplied
 * @param at JSON pointer to the site
 * @param factId fact behind it
 */
public record PreApproval(
        ContentCategory category,
        PreApprovalRequirement required,
        @Nullable Text authority,
        @Nullable Text document,
        DocumentStatus status,
        String at,
        String factId) {

    /** Copies the lists and checks what may not be null. */
    public PreApproval {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(status, "status");
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
        builder.category = category;
        builder.required = required;
        builder.authority = authority;
        builder.document = document;
        builder.status = status;
        builder.at = at;
        builder.factId = factId;
        return builder;
    }

    /** Builds a {@link PreApproval}. Not thread-safe. */
    public static final class Builder {
        private @Nullable ContentCategory category;
        private @Nullable PreApprovalRequirement required;
        private @Nullable Text authority;
        private @Nullable Text document;
        private @Nullable DocumentStatus status;
        private @Nullable String at;
        private @Nullable String factId;

        private Builder() {}

        /** Sets: content category. */
        public Builder category(ContentCategory category) {
            this.category = category;
            return this;
        }

        /** Sets: whether the approval is needed. */
        public Builder required(PreApprovalRequirement required) {
            this.required = required;
            return this;
        }

        /** Sets: authority that gives it. */
        public Builder authority(@Nullable Text authority) {
            this.authority = authority;
            return this;
        }

        /** Sets: papers it takes. */
        public Builder document(@Nullable Text document) {
            this.document = document;
            return this;
        }

        /** Sets: whether the document is supplied. */
        public Builder status(DocumentStatus status) {
            this.status = status;
            return this;
        }

        /** Sets: JSON pointer to the site. */
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
        public PreApproval build() {
            return new PreApproval(
                    Objects.requireNonNull(category, "category"),
                    Objects.requireNonNull(required, "required"),
                    authority,
                    document,
                    Objects.requireNonNull(status, "status"),
                    Objects.requireNonNull(at, "at"),
                    Objects.requireNonNull(factId, "factId"));
        }
    }
}
