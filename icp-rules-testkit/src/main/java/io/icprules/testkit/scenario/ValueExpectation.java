package io.icprules.testkit.scenario;

import java.util.List;
import java.util.Objects;

/**
 * The verdict has a certain value.
 *
 * @param aspect which value
 * @param expected the value as it is written in the file
 * @param line line in the file
 */
public record ValueExpectation(ValueAspect aspect, String expected, int line) implements Expectation {

    /** Checks what may not be null. */
    public ValueExpectation {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(expected, "expected");
    }

    @Override
    public String key() {
        return aspect.key();
    }

    /** What does not hold; empty when all does. */
    List<Mismatch> check(Judged judged) {
        String actual = aspect.of(judged.verdict());
        return actual.equals(expected)
                ? List.of()
                : List.of(new Mismatch(key(), line, expected, actual, aspect.because(judged.verdict())));
    }
}
