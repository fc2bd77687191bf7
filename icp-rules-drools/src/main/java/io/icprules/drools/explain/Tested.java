package io.icprules.drools.explain;

import io.icprules.api.Text;
import java.util.List;
import java.util.Objects;

/**
 * A test of a rule, tried on one part of an application. Holds personal data.
 *
 * @param test the test as it stands in the rule file
 * @param reads properties it reads, that on the left first
 * @param outcome what it gives
 * @param wanted what would satisfy it, in words
 */
public record Tested(String test, List<ReadProperty> reads, TestOutcome outcome, Text wanted) {

    /** Copies the list and checks what may not be null. */
    public Tested {
        Objects.requireNonNull(test, "test");
        reads = List.copyOf(reads);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(wanted, "wanted");
    }

    /** Names test and outcome only: values may be personal data. */
    @Override
    public String toString() {
        return "Tested[" + test + ": " + outcome + "]";
    }
}
