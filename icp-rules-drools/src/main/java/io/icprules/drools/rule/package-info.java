/**
 * Rules as data, free of Drools: a {@link io.icprules.drools.rule.RuleDefinition} judges one fact in the logic of Kleene.
 */
@NullMarked
package io.icprules.drools.rule;

import org.jspecify.annotations.NullMarked;
