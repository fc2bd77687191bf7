package io.icprules.api.application;

import io.icprules.api.vocabulary.CaptureMethod;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document supplied with the order (资料).
 *
 * @param type document type; {@code null} when unknown
 * @param subjectRef person, site or domain it belongs to: a JSON pointer into the application such as {@code
 * /sites/0}, or {@code null} when it may serve for any
 * @param format picture format (格式); {@code null} when unknown
 * @param bytes size in bytes (大小); {@code null} when unknown
 * @param colour whether it is in colour (彩色); {@code null} when unknown
 * @param original whether it shows the original (原件); {@code null} when unknown
 * @param validUntil last day of validity (有效期至); {@code null} when unknown
 * @param captured how the picture was made (采集方式); {@code null} when unknown
 */
public record SuppliedDocument(
        @Nullable DocumentType type,
        @Nullable String subjectRef,
        @Nullable ImageFormat format,
        @Nullable Long bytes,
        @Nullable Boolean colour,
        @Nullable Boolean original,
        @Nullable LocalDate validUntil,
        @Nullable CaptureMethod captured) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.subjectRef = subjectRef;
        builder.format = format;
        builder.bytes = bytes;
        builder.colour = colour;
        builder.original = original;
        builder.validUntil = validUntil;
        builder.captured = captured;
        return builder;
    }

    /** Builds a {@link SuppliedDocument}. Not thread-safe. */
    public static final class Builder {
        private @Nullable DocumentType type;
        private @Nullable String subjectRef;
        private @Nullable ImageFormat format;
        private @Nullable Long bytes;
        private @Nullable Boolean colour;
        private @Nullable Boolean original;
        private @Nullable LocalDate validUntil;
        private @Nullable CaptureMethod captured;

        private Builder() {}

        /** Sets: document type. */
        public Builder type(@Nullable DocumentType type) {
            this.type = type;
            return this;
        }

        /** Sets: person, site or domain it belongs to: a JSON pointer into the application such as {@code /sites/0}, or {@code null} when it may serve for any. */
        public Builder subjectRef(@Nullable String subjectRef) {
            this.subjectRef = subjectRef;
            return this;
        }

        /** Sets: picture format (格式). */
        public Builder format(@Nullable ImageFormat format) {
            this.format = format;
            return this;
        }

        /** Sets: size in bytes (大小). */
        public Builder bytes(@Nullable Long bytes) {
            this.bytes = bytes;
            return this;
        }

        /** Sets: whether it is in colour (彩色). */
        public Builder colour(@Nullable Boolean colour) {
            this.colour = colour;
            return this;
        }

        /** Sets: whether it shows the original (原件). */
        public Builder original(@Nullable Boolean original) {
            this.original = original;
            return this;
        }

        /** Sets: last day of validity (有效期至). */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Sets: how the picture was made (采集方式). */
        public Builder captured(@Nullable CaptureMethod captured) {
            this.captured = captured;
            return this;
        }

        /** Builds the value. */
        public SuppliedDocument build() {
            return new SuppliedDocument(type, subjectRef, format, bytes, colour, original, validUntil, captured);
        }
    }
}
