package io.icprules.drools.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this library is called in receipts. Stateless. */
final class Library {

    private static final String PROPERTIES = "/io/icprules/drools/library.properties";

    private Library() {}

    /** The version the build wrote; class files that no build made have none. */
    static String version() {
        try (InputStream stream = Library.class.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "(not packaged)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
