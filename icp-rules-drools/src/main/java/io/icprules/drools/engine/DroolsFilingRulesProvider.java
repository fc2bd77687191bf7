package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.api.spi.FilingRulesProvider;
import org.jspecify.annotations.Nullable;

/** Brings the bundled rules; found through {@link java.util.ServiceLoader}. */
public final class DroolsFilingRulesProvider implements FilingRulesProvider {

    /** One rule base per class loader, built when the first caller asks for it; a failure is not kept. */
    private static volatile @Nullable FilingRules rules;

    @Override
    public String name() {
        return "drools";
    }

    @Override
    public FilingRules filingRules() {
        FilingRules built = rules;
        if (built == null) {
            synchronized (DroolsFilingRulesProvider.class) {
                built = rules;
                if (built == null) {
                    built = BundledRules.generated();
                    rules = built;
                }
            }
        }
        return built;
    }
}
