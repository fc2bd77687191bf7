/**
 * Compares two rule bases: which rules differ, which filings are judged differently because of them, and the smallest filing
 * that shows it. {@link io.icprules.testkit.diff.RuleComparison} is the way in.
 */
@NullMarked
package io.icprules.testkit.diff;

import org.jspecify.annotations.NullMarked;
