package io.icprules.testkit.cli;

import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.suite.FileProblem;
import io.icprules.testkit.suite.LoadedFile;
import io.icprules.testkit.suite.SuiteFile;
import io.icprules.testkit.suite.SuiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All scenarios below some paths.
 *
 * @param scenarios the scenarios, in the order of the files
 * @param problems what is wrong with files, a text each
 * @param digest digest of everything below the paths
 */
record ScenarioFolder(List<Scenario> scenarios, List<String> problems, String digest) {

    static ScenarioFolder read(List<Path> paths) {
        List<Scenario> scenarios = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        MessageDigest digest = sha256();
        for (Path path : paths) {
            try {
                for (SuiteFile file : SuiteFiles.below(path)) {
                    LoadedFile loaded = LoadedFile.read(file);
                    scenarios.addAll(loaded.scenarios());
                    loaded.problems().stream().map(FileProblem::text).forEach(problems::add);
                }
                update(digest, path);
            } catch (IOException e) {
                problems.add(path + ": cannot be read");
            }
        }
        return new ScenarioFolder(scenarios, problems, HexFormat.of().formatHex(digest.digest()));
    }

    private static void update(MessageDigest digest, Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
