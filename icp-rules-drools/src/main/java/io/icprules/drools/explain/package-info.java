/**
 * Says why a verdict is as it is. {@link io.icprules.drools.explain.Explainer} is the way in: why a rule spoke, test by test
 * with the values it looked at; why another did not; and, through {@link io.icprules.drools.fix}, what would have to change.
 *
 * <p>What comes out holds values of the application, and so personal data; text forms of the types here do not.
 */
@NullMarked
package io.icprules.drools.explain;

import org.jspecify.annotations.NullMarked;
