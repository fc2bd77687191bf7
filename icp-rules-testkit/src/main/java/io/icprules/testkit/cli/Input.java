package io.icprules.testkit.cli;

import io.icprules.testkit.scenario.Scenario;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read to be judged: a filing, or what is wrong with it.
 *
 * @param name what messages call it
 * @param filing the filing, with or without expectations; {@code null} when it could not be read
 * @param problems what is wrong, each for a line or more of its own
 */
record Input(String name, @Nullable Scenario filing, List<String> problems) {

    Input {
        Objects.requireNonNull(name, "name");
        problems = List.copyOf(problems);
    }

    static Input of(String name, Scenario filing) {
        return new Input(name, filing, List.of());
    }

    static Input unreadable(String name, List<String> problems) {
        return new Input(name, null, problems);
    }
}
