package io.icprules.testkit.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An entry of a list as a scenario names it: {@code DOMAIN_CERTIFICATE}, or
 * {@code { document: DOMAIN_CERTIFICATE, because: cn-js-org-domain-certificate }}.
 *
 * @param name its name
 * @param details what else it must have, in the order of the file; of several values of one detail it must have all
 * @param line line in the file, counted from 1
 * @param column column in the file, counted from 1
 */
public record ExpectedItem(String name, Map<String, List<String>> details, int line, int column) {

    /** Copies the map and checks what may not be null. */
    public ExpectedItem {
        Objects.requireNonNull(name, "name");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        details.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        details = Collections.unmodifiableMap(copy);
    }

    /** The name, with the details in brackets when there are any. */
    public String describe() {
        return name + described(details);
    }

    static String described(Map<String, List<String>> details) {
        return details.isEmpty()
                ? ""
                : details.entrySet().stream()
                        .map(detail -> detail.getKey() + " "
                                + (detail.getValue().isEmpty() ? "none" : String.join(", ", detail.getValue())))
                        .collect(Collectors.joining("; ", " (", ")"));
    }
}
