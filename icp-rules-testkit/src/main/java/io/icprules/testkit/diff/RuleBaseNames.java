package io.icprules.testkit.diff;

import io.icprules.api.verdict.RuleBaseId;

/** What reports call a rule base. Stateless. */
final class RuleBaseNames {

    private static final int SHORT_DIGEST = 12;

    private RuleBaseNames() {}

    /** Version and the beginning of the digest. */
    static String of(RuleBaseId id) {
        String digest = id.digest();
        return id.version() + " (" + digest.substring(0, Math.min(SHORT_DIGEST, digest.length())) + ")";
    }
}
