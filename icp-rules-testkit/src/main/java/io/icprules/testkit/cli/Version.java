package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.RuleBaseId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.function.Supplier;
import picocli.CommandLine.IVersionProvider;

/**
 * Versions of the program and of its rules.
 *
 * @param rules the rules
 */
record Version(Supplier<FilingRules> rules) implements IVersionProvider {

    private static final String PROPERTIES = "/META-INF/maven/io.icprules/icp-rules-testkit/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        RuleBaseId id = rules.get().describe().id();
        return new String[] {
            "icp-rules " + ofProgram(), "rule base " + id.version() + " (" + id.digest() + ")",
        };
    }

    /** Maven writes the version into the jar; run from class files there is none. */
    static String ofProgram() throws IOException {
        try (InputStream stream = Version.class.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "(not packaged)");
        }
    }
}
