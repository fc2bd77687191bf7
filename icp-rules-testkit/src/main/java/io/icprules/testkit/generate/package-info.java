/**
 * Generators of filings for property tests and long random runs, built on jqwik. {@link
 * io.icprules.testkit.generate.Filings} is the way in; {@link io.icprules.testkit.generate.RandomFilings} is a
 * reproducible stream outside of jqwik's life cycle.
 *
 * <p>How a filing comes to be: a few small plans are chosen (the frame, the subject, the sites, what was supplied), written
 * out as one consistent filing, and then changed by a list of {@linkplain io.icprules.testkit.generate.Deviation
 * deviations}. Nothing is sampled on the way, so everything shrinks: towards few sites, plain values and no deviation that
 * does not matter.
 */
@NullMarked
package io.icprules.testkit.generate;

import org.jspecify.annotations.NullMarked;
