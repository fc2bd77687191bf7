package io.icprules.testkit.diff;

import org.jspecify.annotations.Nullable;

/**
 * One side of a rule of which several changed, and a filing that shows it.
 *
 * @param aspect the side
 * @param witness the filing; {@code null} if none was found, or none looked for
 * @param searched whether one was looked for beyond the filings compared
 */
public record AspectWitness(RuleAspect aspect, @Nullable Witness witness, boolean searched) {}
