package io.icprules.drools.reload;

import org.jspecify.annotations.Nullable;

/**
 * A version of rules as it was published.
 *
 * @param name the name it was published under
 * @param digest digest of its files, which verdicts by it name; {@code null} if it could not be read, which never holds of
 *     rules that are served
 */
public record PackVersion(String name, @Nullable String digest) {

    /** Name and digest. */
    @Override
    public String toString() {
        return digest == null ? name : name + " (" + digest + ")";
    }
}
