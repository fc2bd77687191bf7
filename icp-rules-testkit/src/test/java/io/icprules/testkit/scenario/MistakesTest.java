package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seeded mistake is told at its line and column with a hint, and nothing else is. */
class MistakesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");

    @TempDir
    private Path folder;

    static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                mistakes.addAll(Mistake.of(file));
            }
        }
        return mistakes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_told_at_its_place(Mistake mistake) throws IOException {
        Path scenario = mistake.writeTo(folder);

        DocumentException told =
                catchThrowableOfType(DocumentException.class, () -> ScenarioFile.readAll(scenario, folder));

        assertThat(told).as("nothing was told").isNotNull();
        assertThat(told.problems().stream().map(MistakesTest::line)).containsExactlyElementsOf(mistake.problems());
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(mistakes())
                .hasSizeGreaterThanOrEqualTo(90)
                .allSatisfy(mistake -> assertThat(mistake.problems()).isNotEmpty());
    }

    private static String line(Problem problem) {
        String file = Path.of(problem.file()).getFileName().toString();
        return (file.equals(Mistake.SCENARIO) ? "" : file + " ") + problem.line() + ":" + problem.column() + " "
                + problem.code().code() + " " + (problem.pointer().isEmpty() ? "(document)" : problem.pointer())
                + " | " + problem.hint().en();
    }
}
