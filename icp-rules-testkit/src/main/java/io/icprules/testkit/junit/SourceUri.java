package io.icprules.testkit.junit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where IDEs jump to from a test. */
final class SourceUri {

    /** Where builds copy resources, and where they come from: an edit of the copy would be lost. */
    private static final Map<String, String> COPIES = Map.of(
            "target/test-classes", "src/test/resources",
            "build/resources/test", "src/test/resources");

    private SourceUri() {}

    /**
     * The URI of a file, in the form JUnit knows.
     *
     * @param file file or directory
     * @param line line, counted from 1; 0 for the file as a whole
     * @param column column, counted from 1; 0 for the whole line
     */
    static URI of(Path file, int line, int column) {
        URI uri = edited(file.toAbsolutePath().normalize()).toUri();
        if (line == 0) {
            return uri;
        }
        return URI.create(uri + "?line=" + line + (column > 0 ? "&column=" + column : ""));
    }

    /** The file a person edits: the source of a copy, when it is there. */
    private static Path edited(Path file) {
        for (Map.Entry<String, String> copy : COPIES.entrySet()) {
            Path folder = Path.of(copy.getKey());
            for (Path module = file.getParent(); module != null; module = module.getParent()) {
                Path copies = module.resolve(folder);
                Path source = file.startsWith(copies)
                        ? module.resolve(copy.getValue()).resolve(copies.relativize(file))
                        : file;
                if (!source.equals(file) && Files.exists(source)) {
                    return source;
                }
            }
        }
        return file;
    }
}
