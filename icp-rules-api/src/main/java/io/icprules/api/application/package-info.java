/**
 * What goes in: {@link io.icprules.api.application.FilingApplication} and its parts.
 *
 * <p>Immutable records with builders. A component that is {@code null} is unknown, never false, zero or empty;
 * an empty list says "none". Text forms of records that may hold personal data are redacted.
 */
@NullMarked
package io.icprules.api.application;

import org.jspecify.annotations.NullMarked;
