/**
 * What became of every fact of the fact base. {@link io.icprules.drools.ledger.Ledger#bundled()} is the way in; the build
 * checks the ledger against the rule files.
 */
@NullMarked
package io.icprules.drools.ledger;

import org.jspecify.annotations.NullMarked;
