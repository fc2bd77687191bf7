package io.icprules.drools.interpret;

import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.SourceRule;

/**
 * A rule that runs from its source.
 *
 * @param source the rule as it is written
 * @param packageName package of its file
 * @param definition what it states and tests
 * @param consequence what it says
 */
public record InterpretedRule(
        SourceRule source, String packageName, RuleDefinition definition, Consequence consequence) {}
