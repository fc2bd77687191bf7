package io.icprules.testkit.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How filings are written down. */
enum InputFormat {
    /** One JSON document. */
    JSON,
    /** One YAML document. */
    YAML,
    /** A JSON document on each line. */
    NDJSON;

    /** The format a file name tells; YAML when it tells none, as YAML reads most JSON, too. */
    static InputFormat ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return NDJSON;
        }
        return name.endsWith(".json") ? JSON : YAML;
    }

    /** The format the first character of a document tells; a byte order mark is no character. */
    static InputFormat ofContent(byte[] bytes) {
        String start =
                new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }
}
