package io.icprules.testkit.bulk;

import io.icprules.api.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the files of a run before anything is made or changed. Stateless. */
final class BulkFiles {

    private static final String NOT_PLAIN =
            "it is not a plain file but a pipe, a device or the like, where no run could go on";

    private BulkFiles() {}

    /** Refuses what could not be read or written. */
    static void check(Path input, Path output) {
        checkInput(input);
        checkOutput(output);
        try {
            if (Files.exists(output) && Files.isSameFile(input, output)) {
                throw new BulkException(
                        ErrorCode.OUTPUT_TAKEN, output + " is the input.", "Name another file as output.");
            }
        } catch (IOException e) {
            throw BulkException.unusable(output, Obstacle.of(e), "Check path and permissions.", e);
        }
    }

    private static void checkInput(Path input) {
        String remedy = "Name the file that holds the filings.";
        if (Files.notExists(input)) {
            throw BulkException.unusable(input, "there is no such file", remedy);
        }
        if (Files.isDirectory(input)) {
            throw BulkException.unusable(input, "it is a folder", remedy);
        }
        if (!Files.isReadable(input)) {
            throw BulkException.unusable(input, "this user may not read it", "Check its permissions.");
        }
        if (!Files.isRegularFile(input)) {
            throw BulkException.unusable(input, NOT_PLAIN, "Put the filings into a file first.");
        }
    }

    private static void checkOutput(Path output) {
        String remedy = "Name a file for the verdicts.";
        Path folder = output.toAbsolutePath().getParent();
        if (Files.isDirectory(output) || folder == null) {
            throw BulkException.unusable(output, "it is a folder", remedy);
        }
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw BulkException.unusable(output, NOT_PLAIN, remedy);
        }
        if (Files.notExists(folder)) {
            throw BulkException.unusable(
                    output, "its folder does not exist", "Make the folder, or name a file in another.");
        }
        if (!Files.isDirectory(folder)) {
            throw BulkException.unusable(output, folder + " is not a folder", remedy);
        }
        if (!Files.isWritable(folder)) {
            throw BulkException.unusable(
                    output,
                    "this user may not write into its folder, where the checkpoint goes too",
                    "Check the permissions of the folder, or name a file in another.");
        }
    }
}
