/**
 * Runs rules from their source, without compiling them: {@link io.icprules.drools.interpret.RuleTranslator} turns a rule of
 * a checked file into what {@link io.icprules.drools.rule.RuleDefinition} and
 * {@link io.icprules.drools.interpret.Consequence} say. A changed rule so costs microseconds, not a build. What comes out is
 * compared with Drools on every scenario.
 */
@NullMarked
package io.icprules.drools.interpret;

import org.jspecify.annotations.NullMarked;
