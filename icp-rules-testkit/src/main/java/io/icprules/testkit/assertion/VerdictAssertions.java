package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Verdict;
import java.util.Objects;
import java.util.function.Consumer;

/** Where assertions on verdicts start. Thread-safe. */
public final class VerdictAssertions {

    private VerdictAssertions() {}

    /**
     * Assertions on a verdict; the first that does not hold throws.
     *
     * @param verdict what the rules say
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return new VerdictAssert(verdict, complaint -> {
            throw complaint.error(verdict);
        });
    }

    /**
     * Checks everything that is asserted of a verdict, and tells all that does not hold at once:
     *
     * <pre>{@code
     * assertAll(verdict, it -> {
     *     it.isRejected();
     *     it.smsNotRequired();
     * });
     * }</pre>
     *
     * @param verdict what the rules say
     * @param assertions what has to hold
     * @throws org.opentest4j.AssertionFailedError if one thing does not hold
     * @throws org.opentest4j.MultipleFailuresError if several do not
     */
    public static void assertAll(Verdict verdict, Consumer<VerdictAssert> assertions) {
        Objects.requireNonNull(verdict, "verdict");
        Collected collected = new Collected(verdict);
        assertions.accept(new VerdictAssert(verdict, collected));
        collected.throwIfAny();
    }
}
