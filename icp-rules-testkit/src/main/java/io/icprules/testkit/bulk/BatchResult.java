package io.icprules.testkit.bulk;

import io.icprules.document.ApplicationLine;
import io.icprules.document.LineBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a batch, or of as many of its first lines as made much output.
 *
 * @param batch the batch, of which only the ends are needed any more
 * @param rest its lines that are still to be judged; {@code null} when all are
 * @param output lines of the output
 * @param tally counts
 * @param unreadable lines that could not be read
 * @param failures messages of the rules that failed
 */
record BatchResult(
        Batch batch,
        @Nullable Batch rest,
        LineBuffer output,
        BulkTally tally,
        List<ApplicationLine> unreadable,
        List<String> failures) {}
