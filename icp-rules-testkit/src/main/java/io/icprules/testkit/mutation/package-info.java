/**
 * Changes rules on their syntax tree, one small change at a time, and asks whether a scenario notices.
 * {@link io.icprules.testkit.mutation.Mutations} makes the changes, {@link io.icprules.testkit.mutation.Watch} runs the
 * scenarios that could notice, {@link io.icprules.testkit.mutation.MutationRun} does both for many rules at once.
 */
@NullMarked
package io.icprules.testkit.mutation;

import org.jspecify.annotations.NullMarked;
