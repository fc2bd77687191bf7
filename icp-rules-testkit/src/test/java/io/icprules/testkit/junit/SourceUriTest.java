package io.icprules.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceUriTest {

    @TempDir
    private Path module;

    @ParameterizedTest
    @ValueSource(strings = {"target/test-classes", "build/resources/test"})
    void a_copy_points_to_the_file_a_person_edits(String copies) throws IOException {
        Path copy = write(copies + "/deep/a.yaml");
        assertThat(SourceUri.of(copy, 3, 5)).hasToString(copy.toUri() + "?line=3&column=5");

        Path source = write("src/test/resources/deep/a.yaml");
        assertThat(SourceUri.of(copy, 3, 5)).hasToString(source.toUri() + "?line=3&column=5");
        assertThat(SourceUri.of(copy.getParent(), 0, 0))
                .isEqualTo(source.getParent().toUri());
    }

    @Test
    void any_other_file_points_to_itself() throws IOException {
        Path file = write("mit Leerzeichen/a.yaml");
        assertThat(SourceUri.of(file, 0, 0)).isEqualTo(file.toUri());
        assertThat(SourceUri.of(module.resolve("x/../mit Leerzeichen/a.yaml"), 7, 0))
                .hasToString(file.toUri() + "?line=7");
    }

    private Path write(String name) throws IOException {
        Path file = module.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
