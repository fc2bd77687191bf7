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

    /** A file that cannot be read or written. */
    static BulkException unusable(Path file, String what, @Nullable IOException cause) {
        return new BulkException(
                ErrorCode.BULK_FILE_UNUSABLE,
                file + ": " + what + ".",
                "Check path, permissions and space on the disk; the same command then goes on where it stopped.",
                cause);
    }
}
