/**
 * Runs rules by one of three engines, of which nothing shows outside: generated Java, the interpreter, Drools. The way in for
 * the bundled rules is {@link io.icprules.drools.engine.DroolsFilingRulesProvider}, found by
 * {@link io.icprules.api.FilingRules#load()}; for packs {@link io.icprules.drools.engine.RuleBases}. Inside, {@code RuleBase}
 * divides rules by province into {@code RuleSet}s, of which each engine has its own, and one {@code Evaluation} takes one
 * application from facts to verdict.
 */
@NullMarked
package io.icprules.drools.engine;

import org.jspecify.annotations.NullMarked;
