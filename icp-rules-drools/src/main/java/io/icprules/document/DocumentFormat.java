package io.icprules.document;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.Locale;

/** How a document is written down. Both formats carry the same model. */
public enum DocumentFormat {
    /** JSON (RFC 8259). */
    JSON,
    /** YAML 1.2, core schema, without anchors, aliases, tags and merge keys. */
    YAML;

    /**
     * Tells the format from a file name.
     *
     * @param fileName name or path that ends in {@code .json}, {@code .yaml} or {@code .yml}, in any case
     * @return the format
     * @throws FilingRulesException when the name ends in anything else
     */
    public static DocumentFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        throw new FilingRulesException(
                ErrorCode.DOCUMENT_UNREADABLE,
                "The name of the file (" + fileName + ") must end in .json, .yaml or .yml to tell its format.",
                "Maybe rename the file, or say the format when reading it.");
    }
}
