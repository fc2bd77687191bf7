package io.icprules.testkit.scenario;

import io.icprules.api.application.FilingApplication;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filing and what is expected of the verdict on it.
 *
 * @param id short name
 * @param title what it shows, in a sentence; {@code null} when the file does not say
 * @param file name of the file it was read from
 * @param application the filing
 * @param expectations what must hold of the verdict; empty when the file expects nothing
 */
public record Scenario(
        String id, @Nullable String title, String file, FilingApplication application, List<Expectation> expectations) {

    /** Copies the list and checks what may not be null. */
    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(application, "application");
        expectations = List.copyOf(expectations);
    }

    /** Names the scenario only: the application may hold personal data. */
    @Override
    public String toString() {
        return "Scenario[" + id + "]";
    }
}
