package io.icprules.api.verdict;

import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document the filing needs (所需资料).
 *
 * @param document the document
 * @param alternatives documents that serve instead of it
 * @param at JSON pointer to the person, site or domain it is for; empty for the subject
 * @param reasons rules that ask for it
 * @param uploadRule how it is uploaded
 * @param status whether it is supplied
 */
public record RequiredDocument(
        DocumentType document,
        List<DocumentType> alternatives,
        String at,
        List<Reason> reasons,
        UploadRule uploadRule,
        DocumentStatus status) {

    /** Copies the lists and checks what may not be null. */
    public RequiredDocument {
        Objects.requireNonNull(document, "document");
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(at, "at");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(uploadRule, "uploadRule");
        Objects.requireNonNull(status, "status");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.document = document;
        builder.alternatives = alternatives;
        builder.at = at;
        builder.reasons = reasons;
        builder.uploadRule = uploadRule;
        builder.status = status;
        return builder;
    }

    /** Builds a {@link RequiredDocument}. Not thread-safe. */
    public static final class Builder {
        private @Nullable DocumentType document;
        private List<DocumentType> alternatives = List.of();
        private @Nullable String at;
        private List<Reason> reasons = List.of();
        private @Nullable UploadRule uploadRule;
        private @Nullable DocumentStatus status;

        private Builder() {}

        /** Sets: the document. */
        public Builder document(DocumentType document) {
            this.document = document;
            return this;
        }

        /** Sets: documents that serve instead of it. */
        public Builder alternatives(List<DocumentType> alternatives) {
            this.alternatives = alternatives;
            return this;
        }

        /** Sets: JSON pointer to the person, site or domain it is for; empty for the subject. */
        public Builder at(String at) {
            this.at = at;
            return this;
        }

        /** Sets: rules that ask for it. */
        public Builder reasons(List<Reason> reasons) {
            this.reasons = reasons;
            return this;
        }

        /** Sets: how it is uploaded. */
        public Builder uploadRule(UploadRule uploadRule) {
            this.uploadRule = uploadRule;
            return this;
        }

        /** Sets: whether it is supplied. */
        public Builder status(DocumentStatus status) {
            this.status = status;
            return this;
        }

        /** Builds the value. */
        public RequiredDocument build() {
            return new RequiredDocument(
                    Objects.requireNonNull(document, "document"),
                    alternatives,
                    Objects.requireNonNull(at, "at"),
                    reasons,
                    Objects.requireNonNull(uploadRule, "uploadRule"),
                    Objects.requireNonNull(status, "status"));
        }
    }
}
