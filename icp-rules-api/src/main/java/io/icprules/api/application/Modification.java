package io.icprules.api.application;

import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a modification changes (变更内容).
 *
 * @param changedFields what changes; {@code null} when unknown
 * @param fromNature nature before; {@code null} when unknown
 * @param toNature nature after; {@code null} when unknown
 * @param otherSubject whether the record passes to another person or organisation of the same nature; {@code
 * null} when unknown
 * @param domainsAdded number of domains added; {@code null} when unknown
 * @param domainsChanged number of domains replaced; {@code null} when unknown
 * @param domainsRemoved number of domains removed; {@code null} when unknown
 */
public record Modification(
        @Nullable List<ModifiedField> changedFields,
        @Nullable SubjectNature fromNature,
        @Nullable SubjectNature toNature,
        @Nullable Boolean otherSubject,
        @Nullable Integer domainsAdded,
        @Nullable Integer domainsChanged,
        @Nullable Integer domainsRemoved) {

    /** Copies the lists and checks what may not be null. */
    public Modification {
        changedFields = changedFields == null ? null : List.copyOf(changedFields);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.changedFields = changedFields;
        builder.fromNature = fromNature;
        builder.toNature = toNature;
        builder.otherSubject = otherSubject;
        builder.domainsAdded = domainsAdded;
        builder.domainsChanged = domainsChanged;
        builder.domainsRemoved = domainsRemoved;
        return builder;
    }

    /** Builds a {@link Modification}. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<ModifiedField> changedFields;
        private @Nullable SubjectNature fromNature;
        private @Nullable SubjectNature toNature;
        private @Nullable Boolean otherSubject;
        private @Nullable Integer domainsAdded;
        private @Nullable Integer domainsChanged;
        private @Nullable Integer domainsRemoved;

        private Builder() {}

        /** Sets: what changes. */
        public Builder changedFields(@Nullable List<ModifiedField> changedFields) {
            this.changedFields = changedFields;
            return this;
        }

        /** Sets: nature before. */
        public Builder fromNature(@Nullable SubjectNature fromNature) {
            this.fromNature = fromNature;
            return this;
        }

        /** Sets: nature after. */
        public Builder toNature(@Nullable SubjectNature toNature) {
            this.toNature = toNature;
            return this;
        }

        /** Sets: whether the record passes to another person or organisation of the same nature. */
        public Builder otherSubject(@Nullable Boolean otherSubject) {
            this.otherSubject = otherSubject;
            return this;
        }

        /** Sets: number of domains added. */
        public Builder domainsAdded(@Nullable Integer domainsAdded) {
            this.domainsAdded = domainsAdded;
            return this;
        }

        /** Sets: number of domains replaced. */
        public Builder domainsChanged(@Nullable Integer domainsChanged) {
            this.domainsChanged = domainsChanged;
            return this;
        }

        /** Sets: number of domains removed. */
        public Builder domainsRemoved(@Nullable Integer domainsRemoved) {
            this.domainsRemoved = domainsRemoved;
            return this;
        }

        /** Builds the value. */
        public Modification build() {
            return new Modification(
                    changedFields, fromNature, toNature, otherSubject, domainsAdded, domainsChanged, domainsRemoved);
        }
    }
}
