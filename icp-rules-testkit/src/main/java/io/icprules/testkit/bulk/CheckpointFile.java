package io.icprules.testkit.bulk;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file beside the output that holds the checkpoint. At any moment it holds a whole one. Not thread-safe. */
final class CheckpointFile {

    private static final String ENDING = ".checkpoint";

    private final Path file;
    private final Path next;

    CheckpointFile(Path output) {
        file = output.resolveSibling(output.getFileName() + ENDING);
        next = output.resolveSibling(output.getFileName() + ENDING + ".next");
    }

    /** What was written last; {@code null} when there is none. */
    @Nullable Checkpoint read() throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return FilingDocuments.bind(
                    FilingDocuments.parse(Files.readAllBytes(file), DocumentFormat.JSON, file.toString()),
                    "",
                    Checkpoint.class);
        } catch (FilingRulesException e) {
            throw new BulkException(
                    ErrorCode.RESUME_REFUSED,
                    file + " is not a checkpoint of this program, or was changed.",
                    "Start again with --overwrite.");
        }
    }

    /** Takes the place of the last one. The output it speaks of must be on the disk already. */
    void write(Checkpoint checkpoint) throws IOException {
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(FilingDocuments.writeLine(checkpoint));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        // Should the power fail before the folder is on the disk, the last one is still right.
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The run is done. */
    void remove() throws IOException {
        Files.deleteIfExists(next);
        Files.deleteIfExists(file);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
