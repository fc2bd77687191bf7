/**
 * Assertions on verdicts for Java tests:
 *
 * <pre>{@code
 * assertThat(verdict)
 *         .isRejected()
 *         .requires(DocumentType.DOMAIN_CERTIFICATE).because("cn-js-org-domain-certificate").at("/sites/0/domains/0")
 *         .and().smsRequired().by(PersonRole.SITE_ADMINISTRATOR).withinHours(24);
 * }</pre>
 *
 * <p>{@link io.icprules.testkit.assertion.VerdictAssertions} is where they start. A failure is an
 * {@link org.opentest4j.AssertionFailedError}; it says what was expected, what came, which rules led there and what comes
 * nearest, with ids of facts and places, never with what the application holds. Needs no AssertJ, and stands beside it.
 */
@NullMarked
package io.icprules.testkit.assertion;

import org.jspecify.annotations.NullMarked;
