package io.icprules.testkit.generate;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints what the first filings of a seed come to, in a JVM of its own. */
final class FilingsDigest {

    private FilingsDigest() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        System.out.println(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), 42);
        for (int i = 0; i < 200; i++) {
            digest.update(FilingDocuments.write(filings.next(), DocumentFormat.JSON));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
