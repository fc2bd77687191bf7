/**
 * Verdicts for people: {@link io.icprules.testkit.text.VerdictText} writes one in Chinese or English. Every word it adds
 * stands in {@link io.icprules.testkit.text.Labels}.
 */
@NullMarked
package io.icprules.testkit.text;

import org.jspecify.annotations.NullMarked;
