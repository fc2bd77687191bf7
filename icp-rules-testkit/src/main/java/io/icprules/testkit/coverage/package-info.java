/**
 * What filings reach of the rules: which rules fired, in which provinces and at which times, and what each of their tests
 * decided. {@link io.icprules.testkit.coverage.RuleCoverage} is where to start.
 */
@NullMarked
package io.icprules.testkit.coverage;

import org.jspecify.annotations.NullMarked;
