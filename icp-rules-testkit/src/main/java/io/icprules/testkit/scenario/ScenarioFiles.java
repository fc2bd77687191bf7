package io.icprules.testkit.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds scenario files. */
public final class ScenarioFiles {

    private static final List<String> ENDINGS = List.of(".scenario.yaml", ".scenario.yml", ".scenario.json");

    private ScenarioFiles() {}

    /**
     * The scenario files in a directory and below it, in the order of their paths; a file stands for itself, whatever its
     * name.
     *
     * @throws IOException if the directory cannot be read
     */
    public static List<Path> below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(ScenarioFiles::isScenario).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isScenario(Path path) {
        String name = String.valueOf(path.getFileName());
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
    }
}
