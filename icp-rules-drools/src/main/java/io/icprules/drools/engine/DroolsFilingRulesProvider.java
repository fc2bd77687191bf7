package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.api.spi.FilingRulesProvider;

/** Brings the bundled rules; found through {@link java.util.ServiceLoader}. */
public final class DroolsFilingRulesProvider implements FilingRulesProvider {

    /** One rule base per class loader, built when the first caller asks for it. */
    private static final class Holder {
        private static final FilingRules RULES = new DroolsFilingRules(BundledRules.load());
    }

    @Override
    public String name() {
        return "drools";
    }

    @Override
    public FilingRules filingRules() {
        return Holder.RULES;
    }
}
