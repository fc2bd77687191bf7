package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.ImageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document is uploaded (上传要求).
 *
 * @param formats accepted formats
 * @param minimumBytes smallest size in bytes, inclusive; {@code null} when there is none
 * @param maximumBytes largest size in bytes; {@code null} when there is none
 * @param maximumInclusive whether the largest size itself is accepted
 * @param cameraInApp whether it has to be photographed in the app
 * @param note stitching and other hints
 * @param factIds facts behind the rule
 */
public record UploadRule(
        List<ImageFormat> formats,
        @Nullable Long minimumBytes,
        @Nullable Long maximumBytes,
        @Nullable Boolean maximumInclusive,
        @Nullable Boolean cameraInApp,
        @Nullable Text note,
        List<String> factIds) {

    /** Copies the lists and checks what may not be null. */
    public UploadRule {
        formats = List.copyOf(formats);
        factIds = List.copyOf(factIds);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.formats = formats;
        builder.minimumBytes = minimumBytes;
        builder.maximumBytes = maximumBytes;
        builder.maximumInclusive = maximumInclusive;
        builder.cameraInApp = cameraInApp;
        builder.note = note;
        builder.factIds = factIds;
        return builder;
    }

    /** Builds a {@link UploadRule}. Not thread-safe. */
    public static final class Builder {
        private List<ImageFormat> formats = List.of();
        private @Nullable Long minimumBytes;
        private @Nullable Long maximumBytes;
        private @Nullable Boolean maximumInclusive;
        private @Nullable Boolean cameraInApp;
        private @Nullable Text note;
        private List<String> factIds = List.of();

        private Builder() {}

        /** Sets: accepted formats. */
        public Builder formats(List<ImageFormat> formats) {
            this.formats = formats;
            return this;
        }

        /** Sets: smallest size in bytes, inclusive; {@code null} when there is none. */
        public Builder minimumBytes(@Nullable Long minimumBytes) {
            this.minimumBytes = minimumBytes;
            return this;
        }

        /** Sets: largest size in bytes; {@code null} when there is none. */
        public Builder maximumBytes(@Nullable Long maximumBytes) {
            this.maximumBytes = maximumBytes;
            return this;
        }

        /** Sets: whether the largest size itself is accepted. */
        public Builder maximumInclusive(@Nullable Boolean maximumInclusive) {
            this.maximumInclusive = maximumInclusive;
            return this;
        }

        /** Sets: whether it has to be photographed in the app. */
        public Builder cameraInApp(@Nullable Boolean cameraInApp) {
            this.cameraInApp = cameraInApp;
            return this;
        }

        /** Sets: stitching and other hints. */
        public Builder note(@Nullable Text note) {
            this.note = note;
            return this;
        }

        /** Sets: facts behind the rule. */
        public Builder factIds(List<String> factIds) {
            this.factIds = factIds;
            return this;
        }

        /** Builds the value. */
        public UploadRule build() {
            return new UploadRule(formats, minimumBytes, maximumBytes, maximumInclusive, cameraInApp, note, factIds);
        }
    }
}
