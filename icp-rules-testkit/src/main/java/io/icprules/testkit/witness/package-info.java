/**
 * Finds filings that show a difference between two versions of a rule, by small changes of filings that are near.
 * {@link io.icprules.testkit.witness.WitnessSearch} is the way in.
 */
@NullMarked
package io.icprules.testkit.witness;

import org.jspecify.annotations.NullMarked;
