package io.icprules.testkit.bulk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What keeps a file from being read or written, in words. Stateless. */
final class Obstacle {

    private Obstacle() {}

    /** Which file it is about, as far as that is known. */
    static Path file(IOException problem, Path otherwise) {
        @Nullable String file = problem instanceof FileSystemException known ? known.getFile() : null;
        return file == null ? otherwise : Path.of(file);
    }

    /** What is wrong with it. */
    static String of(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "this user may not read or write it";
        }
        if (problem instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        // what the system says, such as "No space left on device"
        @Nullable String reason = problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
        return reason == null
                ? "it cannot be read or written (" + problem.getClass().getSimpleName() + ")"
                : "the system says: " + reason;
    }
}
