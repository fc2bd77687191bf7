package io.icprules.drools.source;

import io.icprules.api.Text;

/** What one property can still be. */
interface Possible {

    /** Takes a test to hold; {@code false}, and nothing changed, if it cannot. */
    boolean narrow(Comparison test);

    /** The values left, for messages. */
    Text left();
}
