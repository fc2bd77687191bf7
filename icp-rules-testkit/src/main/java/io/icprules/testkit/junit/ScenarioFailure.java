package io.icprules.testkit.junit;

import io.icprules.testkit.scenario.Mismatch;
import io.icprules.testkit.scenario.ScenarioResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** A scenario that does not hold or cannot be read. Without a stack trace: no Java code is to blame. */
final class ScenarioFailure extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    ScenarioFailure(String message) {
        super(message);
    }

    private ScenarioFailure(String message, String expected, String actual) {
        super(message, expected, actual);
    }

    /** The failure of a scenario; what was expected and what came stand side by side for the diff of an IDE. */
    static ScenarioFailure of(ScenarioResult result) {
        return new ScenarioFailure(
                result.describe().stripTrailing(),
                lines(result.mismatches(), Mismatch::expected),
                lines(result.mismatches(), Mismatch::actual));
    }

    private static String lines(List<Mismatch> mismatches, Function<Mismatch, String> value) {
        return mismatches.stream()
                .map(mismatch -> mismatch.key() + ": " + value.apply(mismatch))
                .collect(Collectors.joining("\n"));
    }

    // not synchronized, unlike what it overrides: it touches nothing
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
