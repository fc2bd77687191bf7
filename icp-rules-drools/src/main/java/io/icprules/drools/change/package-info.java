/**
 * Changes of a filing: {@link io.icprules.drools.change.Fields} reads and sets any field by its JSON pointer, and
 * {@link io.icprules.drools.change.Candidates} knows the values worth trying there to make a rule say something else.
 */
@NullMarked
package io.icprules.drools.change;

import org.jspecify.annotations.NullMarked;
