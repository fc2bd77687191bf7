package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a manifest was signed by whom it should: {@code rule-base.sha256.sig} holds the Ed25519 signature of the
 * manifest in Base64. The manifest holds the digest of every file, so nothing is left unsigned.
 *
 * @param key whose signature is asked for, or {@code null} if packs need none
 */
record Signatures(@Nullable PublicKey key) {

    private static final String ALGORITHM = "Ed25519";

    /**
     * Checks a pack.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_REFUSED} if it has no signature, or another
     */
    void check(Published published) {
        if (key == null) {
            return;
        }
        if (published.signature() == null) {
            throw refused("has no signature", null);
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(published.manifest().getBytes(StandardCharsets.UTF_8));
            if (!signature.verify(
                    Base64.getDecoder().decode(published.signature().strip()))) {
                throw refused("has a signature of somebody else, or of other files", null);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refused("has a signature that is none", e);
        }
    }

    /** The text of a signature file. */
    static String sign(String manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(manifest.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key cannot sign with Ed25519.", e);
        }
    }

    private static FilingRulesException refused(String what, @Nullable Exception cause) {
        return new FilingRulesException(
                ErrorCode.RULES_REFUSED,
                "The published pack " + what + "; expected the signature of its manifest.",
                "Publish it with `icp-rules publish --key FILE`, with the key that belongs to the service's.",
                cause);
    }
}
