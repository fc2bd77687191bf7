/**
 * Looks for the smallest set of changes that makes an application acceptable. {@link io.icprules.drools.fix.FixSearch} is the
 * way in, mostly through {@link io.icprules.drools.explain.Explainer#fix}.
 *
 * <p>Every claim rests on judged applications: a fix was judged, and so was every proper subset of it. What stands in the
 * way (an {@code Obstacle}) stays there until something changes that its rule reads, so that only such changes
 * ({@code Moves}) need to be tried.
 */
@NullMarked
package io.icprules.drools.fix;

import org.jspecify.annotations.NullMarked;
