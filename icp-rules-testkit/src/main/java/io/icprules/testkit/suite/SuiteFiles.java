package io.icprules.testkit.suite;

import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the files of a suite. */
public final class SuiteFiles {

    /** Folder of files that stand in a directory without a name of its own, such as {@code .}. */
    private static final String UNNAMED = "scenarios";

    private SuiteFiles() {}

    /**
     * The scenario files in a directory and below it, in the order of their paths; a file stands for itself, whatever its
     * name. Their folders begin with the name of the directory.
     *
     * @throws IOException if the directory cannot be read
     */
    public static List<SuiteFile> below(Path path) throws IOException {
        Path top = Files.isDirectory(path) ? path : path.resolveSibling("");
        return ScenarioFiles.below(path).stream()
                .map(file -> new SuiteFile(file, folder(top, file)))
                .toList();
    }

    private static String folder(Path top, Path file) {
        StringBuilder folder = new StringBuilder(name(top));
        Path inside = top.relativize(file).getParent();
        if (inside != null) {
            inside.forEach(part -> folder.append('/').append(part));
        }
        return folder.toString();
    }

    /** Only what was typed tells the name: the directory a run starts in must not show in its report. */
    private static String name(Path directory) {
        String name = String.valueOf(directory.normalize().getFileName());
        boolean unnamed = name.isEmpty() || name.equals("null") || name.equals("..");
        return unnamed ? UNNAMED : name;
    }
}
