/**
 * The way in: {@link io.icprules.api.FilingRules}. One call takes a
 * {@link io.icprules.api.application.FilingApplication} and gives a {@link io.icprules.api.verdict.Verdict}.
 *
 * <pre>{@code
 * FilingRules rules = FilingRules.load();
 * Verdict verdict = rules.evaluate(application);
 * }</pre>
 */
@NullMarked
package io.icprules.api;

import org.jspecify.annotations.NullMarked;
