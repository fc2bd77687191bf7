package io.icprules.testkit.cli;

import io.icprules.drools.source.Sha256;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.suite.FileProblem;
import io.icprules.testkit.suite.LoadedFile;
import io.icprules.testkit.suite.SuiteFile;
import io.icprules.testkit.suite.SuiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All scenarios below some paths.
 *
 * @param scenarios the scenarios, in the order of the files
 * @param problems what is wrong with files, a text each
 * @param digest digest of everything below the paths: names and contents of the files
 */
record ScenarioFolder(List<Scenario> scenarios, List<String> problems, String digest) {

    static ScenarioFolder read(List<Path> paths) {
        List<Scenario> scenarios = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        StringBuilder files = new StringBuilder();
        for (Path path : paths) {
            try {
                for (SuiteFile file : SuiteFiles.below(path)) {
                    LoadedFile loaded = LoadedFile.read(file);
                    scenarios.addAll(loaded.scenarios());
                    loaded.problems().stream().map(FileProblem::text).forEach(problems::add);
                }
                files.append(lines(path));
            } catch (IOException e) {
                problems.add(path + ": cannot be read");
            }
        }
        return new ScenarioFolder(
                scenarios, problems, Sha256.of(files.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Digests and names of the files, so that a text that moves from one file to the next changes the whole. */
    private static String lines(Path path) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(Sha256.of(Files.readAllBytes(file))).append(' ');
                path.relativize(file).forEach(name -> lines.append('/').append(name));
                lines.append('\n');
            }
        }
        return lines.toString();
    }
}
