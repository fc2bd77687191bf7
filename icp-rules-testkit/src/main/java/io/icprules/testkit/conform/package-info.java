/**
 * Compares the rules with others who judge the same filings: another engine, or an opinion written by another hand.
 * {@link io.icprules.testkit.conform.Conformance} is the way in; {@link io.icprules.testkit.conform.Peer} is what to implement.
 */
@NullMarked
package io.icprules.testkit.conform;

import org.jspecify.annotations.NullMarked;
