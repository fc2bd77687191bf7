package io.icprules.drools.generate;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;

/** Who hears what rules have to say of one application. Rules are known by their place in their rule set, from 0. */
public interface Audience {

    /** Every test of the rule holds. Gives what it may talk to. */
    VerdictCollector speaks(int rule);

    /** No test of the rule is known to fail, but it reads what the fact does not know. */
    void hangs(int rule, Fact fact);
}
