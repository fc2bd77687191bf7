/**
 * Runs rules in Drools, of which nothing shows outside. The way in is
 * {@link io.icprules.drools.engine.DroolsFilingRulesProvider}, found by {@link io.icprules.api.FilingRules#load()}. Inside,
 * {@code ModelReader} reads rules from the executable model, {@code RuleBase} divides them by province, and one
 * {@code Evaluation} takes one application from facts to verdict.
 */
@NullMarked
package io.icprules.drools.engine;

import org.jspecify.annotations.NullMarked;
