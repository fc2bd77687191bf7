/**
 * Verdicts with everything to repeat them. {@link io.icprules.drools.receipt.Receipts} is the way in: it writes and reads
 * {@link io.icprules.drools.receipt.Receipt}s and replays them. Here and not with the documents, as a receipt names the rules
 * one by one, which documents know nothing of.
 *
 * <p>A receipt holds personal data, because the application does; one without the application holds only what the verdict
 * says, and a digest from which a guessed application can be recognised.
 */
@NullMarked
package io.icprules.drools.receipt;

import org.jspecify.annotations.NullMarked;
