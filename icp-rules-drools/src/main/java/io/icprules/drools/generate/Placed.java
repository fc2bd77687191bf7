package io.icprules.drools.generate;

import io.icprules.drools.interpret.InterpretedRule;

/** A rule and its place in the rule set. */
record Placed(InterpretedRule rule, int place) {}
