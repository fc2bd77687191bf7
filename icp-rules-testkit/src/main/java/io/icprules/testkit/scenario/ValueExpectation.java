package io.icprules.testkit.scenario;

import java.util.List;
import java.util.Objects;

/**
 * The verdict has a certain value.
 *
 * @param aspect which value
 * @param expected the value as it is written in the file
 * @param line line in the file, counted from 1
 * @param column column in the file, counted from 1
 */
public record ValueExpectation(ValueAspect aspect, String expected, int line, int column) implements Expectation {

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
        if (actual.equals(expected)) {
            return List.of();
        }
        List<String> because = aspect.because(judged.verdict());
        return List.of(new Mismatch(key(), line, column, expected, actual, List.of(), List.of(), because));
    }
}
