/**
 * The API of icp-rules: what goes in, what comes out, and {@link io.icprules.api.FilingRules} between them. Needs the JDK
 * only.
 */
module io.icprules.api {
    requires static transitive org.jspecify;

    exports io.icprules.api;
    exports io.icprules.api.application;
    exports io.icprules.api.spi;
    exports io.icprules.api.verdict;
    exports io.icprules.api.vocabulary;

    uses io.icprules.api.spi.FilingRulesProvider;
}
