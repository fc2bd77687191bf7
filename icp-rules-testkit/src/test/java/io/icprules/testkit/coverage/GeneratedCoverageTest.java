package io.icprules.testkit.coverage;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import org.junit.jupiter.api.Test;

/**
 * Generated filings fire nearly every rule, so that properties over them are about the rules and not about a corner of them.
 * The seed is fixed: what is out of reach is so on every run.
 */
class GeneratedCoverageTest {

    private static final long SEED = 1;
    private static final int FILINGS = 20_000;

    @Test
    void nearly_every_rule_fires_on_a_generated_filing() {
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), SEED);

        new CoverageCollector(RuleWorkbench.bundled())
                .filings(CoverageSource.PROPERTIES, filings::at, FILINGS)
                .coverage()
                .requireFired(CoverageSource.PROPERTIES, 98);
    }
}
