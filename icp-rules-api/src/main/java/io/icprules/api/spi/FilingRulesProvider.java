package io.icprules.api.spi;

import io.icprules.api.FilingRules;

/**
 * Makes {@link FilingRules}; found through {@link java.util.ServiceLoader}. An implementation has a public constructor
 * without parameters that does no work.
 */
public interface FilingRulesProvider {

    /** Short name for messages, such as {@code drools}. */
    String name();

    /**
     * The rules this provider brings. May build them at the first call; later calls return the same object.
     *
     * @throws io.icprules.api.FilingRulesException if the rule base cannot be used
     */
    FilingRules filingRules();
}
