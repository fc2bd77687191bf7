package io.icprules.testkit.suite;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A scenario file and where reports place it.
 *
 * @param path the file
 * @param folder folder as reports name it, parts separated by {@code /}, such as {@code scenarios/sms}
 */
public record SuiteFile(Path path, String folder) {

    private static final String ENDING = ".scenario.";

    /** Checks what may not be null. */
    public SuiteFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(folder, "folder");
    }

    /** Name of the file without its folder and without {@code .scenario.yaml}. */
    public String stem() {
        String name = String.valueOf(path.getFileName());
        int end = name.lastIndexOf(ENDING);
        return end > 0 ? name.substring(0, end) : name;
    }

    /** Folder and name of the file, as reports call it. */
    public String name() {
        return folder + "/" + stem();
    }
}
