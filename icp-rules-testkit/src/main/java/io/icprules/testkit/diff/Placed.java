package io.icprules.testkit.diff;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.generate.RandomFilings;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filing to compare.
 *
 * @param number place among all filings, from 0
 * @param name where it comes from
 * @param filing the filing
 * @param stream the stream that generated it, or {@code null}
 * @param index its number in the stream
 */
record Placed(
        long number,
        String name,
        FilingApplication filing,
        @Nullable RandomFilings stream,
        long index) {

    /** The smallest filing found that still shows something: generated ones are first made plain. */
    FilingApplication smallest(Predicate<FilingApplication> shows) {
        return stream == null
                ? filing
                : stream.smallest(stream.shrinkable(index), shows).orElse(filing);
    }
}
