package io.icprules.testkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Reads a private key as {@code openssl genpkey -algorithm ed25519} writes it. */
final class KeyFile {

    private KeyFile() {}

    static PrivateKey read(Path file) throws IOException {
        String base64 = Files.readString(file, StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .reduce("", String::concat);
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " holds no Ed25519 private key in PEM", e);
        }
    }
}
