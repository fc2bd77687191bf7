/**
 * What comes out: {@link io.icprules.api.verdict.Verdict} and its parts.
 *
 * <p>Immutable records. Texts for people are {@link io.icprules.api.Text bilingual data}; pointers are JSON
 * pointers (RFC 6901) into the application.
 */
@NullMarked
package io.icprules.api.verdict;

import org.jspecify.annotations.NullMarked;
