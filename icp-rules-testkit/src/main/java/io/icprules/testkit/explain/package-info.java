/**
 * Explanations and replays as people and programs read them: {@link io.icprules.testkit.explain.ExplanationText},
 * {@link io.icprules.testkit.explain.Explanation} for JSON, and {@link io.icprules.testkit.explain.ReplayText}.
 */
@NullMarked
package io.icprules.testkit.explain;

import org.jspecify.annotations.NullMarked;
