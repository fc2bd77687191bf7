package io.icprules.api.verdict;

import java.util.Objects;

/**
 * Identity of a rule base.
 *
 * @param version version
 * @param digest SHA-256 over the rules, in hexadecimal
 */
public record RuleBaseId(String version, String digest) {

    /** Copies the lists and checks what may not be null. */
    public RuleBaseId {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
    }
}
