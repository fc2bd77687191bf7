package io.icprules.api;

import io.icprules.api.spi.FilingRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the one provider, or says what is wrong and how to mend it. */
final class Providers {

    private Providers() {}

    static FilingRulesProvider single() {
        List<FilingRulesProvider> found = new ArrayList<>();
        for (FilingRulesProvider provider : ServiceLoader.load(FilingRulesProvider.class)) {
            found.add(provider);
        }
        return only(found);
    }

    static FilingRulesProvider only(List<FilingRulesProvider> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.NO_PROVIDER,
                    "No provider of FilingRules was found; expected one on the class path or module path.",
                    "Add the dependency io.icprules:icp-rules-drools, or check that META-INF/services of a shaded jar"
                            + " was kept and that the context class loader sees it.");
        }
        String names = found.stream()
                .map(p -> p.name() + " (" + p.getClass().getName() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        throw new FilingRulesException(
                ErrorCode.SEVERAL_PROVIDERS,
                found.size() + " providers of FilingRules were found: " + names + "; expected one.",
                "Remove all but one from the class path, or create the one you want directly.");
    }
}
