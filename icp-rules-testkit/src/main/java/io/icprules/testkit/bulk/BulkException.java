package io.icprules.testkit.bulk;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A bulk run could not begin, go on or end; the message says why and what to do. */
public final class BulkException extends FilingRulesException {

    private static final long serialVersionUID = 1L;

    BulkException(ErrorCode code, String problem, String remedy) {
        super(code, problem, remedy);
    }

    private BulkException(ErrorCode code, String problem, String remedy, @Nullable Throwable cause) {
        super(code, problem, remedy, cause);
    }

    /** A file that cannot be read or written; nothing has been made. */
    static BulkException unusable(Path file, String what, String remedy) {
        return unusable(file, what, remedy, null);
    }

    /** A file that cannot be read or written, as the system found. */
    static BulkException unusable(Path file, String what, String remedy, @Nullable IOException cause) {
        return new BulkException(ErrorCode.BULK_FILE_UNUSABLE, file + ": " + what + ".", remedy, cause);
    }

    /** The run had begun, and could not read or write on. */
    static BulkException stopped(Path input, Path output, IOException cause) {
        return unusable(
                Obstacle.file(cause, output),
                "the run on " + input + " stopped, as " + Obstacle.of(cause),
                "Mend that; the same command then goes on where the run stopped.",
                cause);
    }
}
