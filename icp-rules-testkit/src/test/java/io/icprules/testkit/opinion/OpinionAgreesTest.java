package io.icprules.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.testkit.conform.Conformance;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of what {@code conform} does at length. */
class OpinionAgreesTest {

    private static final int FILINGS = 3_000;

    @Test
    void onFilingsOfEveryKind() throws InterruptedException {
        agreesOn(RandomFilings.of(Filings.everywhere().any(), 1));
    }

    @Test
    void onFilingsThatLeaveThingsOut() throws InterruptedException {
        agreesOn(RandomFilings.of(Filings.everywhere().partial(), 1));
    }

    private static void agreesOn(RandomFilings filings) throws InterruptedException {
        Conformance conformance = new Conformance(FilingRules.load(), List.of(new OpinionPeer()), filings);

        assertThat(conformance.compare(FILINGS, 2, done -> {})).isEmpty();
    }
}
