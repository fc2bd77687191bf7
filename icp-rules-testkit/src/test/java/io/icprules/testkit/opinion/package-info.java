/**
 * A second opinion on the five core questions: plain Java, written from the fact base by people who had not read the rules.
 * Nothing here may use {@code io.icprules.drools}; start at {@link io.icprules.testkit.opinion.SecondOpinion}.
 */
@NullMarked
package io.icprules.testkit.opinion;

import org.jspecify.annotations.NullMarked;
