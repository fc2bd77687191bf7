package io.icprules.drools.compile;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.List;
import java.util.Properties;

/** Options of Drools that the host may have set for the whole process, and under which files are read in other ways. */
final class HostSettings {

    private static final List<String> PREFIXES =
            List.of("drools.drl.antlr4.parser.enabled", "drools.lang.level", "drools.dialect.");

    private HostSettings() {}

    /**
     * Refuses to compile under such options.
     *
     * @throws FilingRulesException {@link ErrorCode#HOST_SETTINGS}, naming all of them
     */
    static void check(Properties properties) {
        List<String> set = properties.stringPropertyNames().stream()
                .filter(name -> PREFIXES.stream().anyMatch(name::startsWith))
                .sorted()
                .toList();
        if (!set.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.HOST_SETTINGS,
                    "This process sets " + String.join(", ", set) + "; expected Drools' own way to read rules.",
                    "Start without these system properties, or let the rules run from their sources"
                            + " (RuleEngine.INTERPRETER).");
        }
    }
}
