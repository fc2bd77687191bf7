package io.icprules.testkit.scenario.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The bases that come with the testkit: complete, acceptable filings of invented applicants. */
public final class BundledBases {

    /** Their names. */
    public static final List<String> NAMES = List.of(
            "enterprise-access",
            "enterprise-deregistration",
            "enterprise-first-filing",
            "enterprise-modification",
            "enterprise-new-site",
            "individual-first-filing",
            "public-institution-first-filing");

    private BundledBases() {}

    static Optional<byte[]> bytes(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = BundledBases.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new IllegalStateException("The testkit lacks its resource " + resource(name));
            }
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What messages call the file. */
    static String shown(String name) {
        return "testkit:" + name + ".base.yaml";
    }

    private static String resource(String name) {
        return "/io/icprules/testkit/bases/" + name + ".base.yaml";
    }
}
