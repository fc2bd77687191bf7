package io.icprules.testkit.scenario;

import io.icprules.api.application.FilingApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filing and what is expected of the verdict on it. A scenario with rows or dates is as many of these, each with the
 * row and the date in its id: {@code scenario[row][2019-07-29]}.
 *
 * @param id short name, unique in its file
 * @param title what it shows, in a sentence; {@code null} when the file does not say
 * @param file name of the file it was read from
 * @param line line where it, or its row, begins; 0 when it was not read from a file
 * @param row name or number of its row; {@code null} when it has no rows
 * @param day day of submission, by whose rules it is judged; {@code null} when the application does not say
 * @param application the filing
 * @param expectations what must hold of the verdict; empty when the file expects nothing
 */
public record Scenario(
        String id,
        @Nullable String title,
        String file,
        int line,
        @Nullable String row,
        @Nullable LocalDate day,
        FilingApplication application,
        List<Expectation> expectations) {

    /** Copies the list and checks what may not be null. */
    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(application, "application");
        expectations = List.copyOf(expectations);
    }

    /** A scenario of its own, without rows. */
    public Scenario(
            String id,
            @Nullable String title,
            String file,
            FilingApplication application,
            List<Expectation> expectations) {
        this(id, title, file, 0, null, application.submittedOn(), application, expectations);
    }

    /** Names the scenario only: the application may hold personal data. */
    @Override
    public String toString() {
        return "Scenario[" + id + "]";
    }
}
