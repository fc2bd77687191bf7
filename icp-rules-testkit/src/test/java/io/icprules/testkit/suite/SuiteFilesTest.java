package io.icprules.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFilesTest {

    @TempDir
    private Path directory;

    @Test
    void folders_begin_with_the_name_of_the_directory() throws IOException {
        write("top/b.scenario.yaml");
        write("top/a/deep/c.scenario.json");
        write("top/a/readme.yaml");

        assertThat(SuiteFiles.below(directory.resolve("top")))
                .extracting(SuiteFile::name)
                .containsExactly("top/a/deep/c", "top/b");
        assertThat(SuiteFiles.below(directory.resolve("top/.")))
                .extracting(SuiteFile::folder)
                .containsExactly("top/a/deep", "top");
    }

    @Test
    void a_file_stands_in_its_directory_whatever_its_name() throws IOException {
        Path file = write("top/plain.yaml");

        assertThat(SuiteFiles.below(file)).extracting(SuiteFile::name).containsExactly("top/plain.yaml");
        assertThat(SuiteFiles.below(Path.of("x.scenario.yaml")))
                .extracting(SuiteFile::name)
                .containsExactly("scenarios/x");
    }

    @Test
    void where_a_run_starts_does_not_show() throws IOException {
        // the working directory of this test is the module
        assertThat(SuiteFiles.below(Path.of(".")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.folder()).startsWith("scenarios/"));
    }

    private Path write(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
