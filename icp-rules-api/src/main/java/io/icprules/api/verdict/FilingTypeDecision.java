package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.FilingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The derived filing type (备案类型) and how it came about.
 *
 * @param type the type; {@code null} when it could not be determined
 * @param row row of the decision table that fired, such as {@code R19}; {@code null} when none did
 * @param reason why, and what to do if the order cannot go on
 * @param quickStartName name of the type in the Quick Start (快速入门), {@code null} when it has none
 * @param declared type the application declares
 * @param differsFromDeclared whether the derived type is another than the declared one; {@code null} when either
 * is unknown
 * @param factIds facts behind the row
 * @param domains decision for each domain of the order, in order
 */
public record FilingTypeDecision(
        @Nullable FilingType type,
        @Nullable String row,
        @Nullable Text reason,
        @Nullable Text quickStartName,
        @Nullable FilingType declared,
        @Nullable Boolean differsFromDeclared,
        List<String> factIds,
        List<DomainDecision> domains) {

    /** Copies the lists and checks what may not be null. */
    public FilingTypeDecision {
        factIds = List.copyOf(factIds);
        domains = List.copyOf(domains);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.row = row;
        builder.reason = reason;
        builder.quickStartName = quickStartName;
        builder.declared = declared;
        builder.differsFromDeclared = differsFromDeclared;
        builder.factIds = factIds;
        builder.domains = domains;
        return builder;
    }

    /** Builds a {@link FilingTypeDecision}. Not thread-safe. */
    public static final class Builder {
        private @Nullable FilingType type;
        private @Nullable String row;
        private @Nullable Text reason;
        private @Nullable Text quickStartName;
        private @Nullable FilingType declared;
        private @Nullable Boolean differsFromDeclared;
        private List<String> factIds = List.of();
        private List<DomainDecision> domains = List.of();

        private Builder() {}

        /** Sets: the type; {@code null} when it could not be determined. */
        public Builder type(@Nullable FilingType type) {
            this.type = type;
            return this;
        }

        /** Sets: row of the decision table that fired, such as {@code R19}; {@code null} when none did. */
        public Builder row(@Nullable String row) {
            this.row = row;
            return this;
        }

        /** Sets: why, and what to do if the order cannot go on. */
        public Builder reason(@Nullable Text reason) {
            this.reason = reason;
            return this;
        }

        /** Sets: name of the type in the Quick Start (快速入门), {@code null} when it has none. */
        public Builder quickStartName(@Nullable Text quickStartName) {
            this.quickStartName = quickStartName;
            return this;
        }

        /** Sets: type the application declares. */
        public Builder declared(@Nullable FilingType declared) {
            this.declared = declared;
            return this;
        }

        /** Sets: whether the derived type is another than the declared one; {@code null} when either is unknown. */
        public Builder differsFromDeclared(@Nullable Boolean differsFromDeclared) {
            this.differsFromDeclared = differsFromDeclared;
            return this;
        }

        /** Sets: facts behind the row. */
        public Builder factIds(List<String> factIds) {
            this.factIds = factIds;
            return this;
        }

        /** Sets: decision for each domain of the order, in order. */
        public Builder domains(List<DomainDecision> domains) {
            this.domains = domains;
            return this;
        }

        /** Builds the value. */
        public FilingTypeDecision build() {
            return new FilingTypeDecision(
                    type, row, reason, quickStartName, declared, differsFromDeclared, factIds, domains);
        }
    }
}
