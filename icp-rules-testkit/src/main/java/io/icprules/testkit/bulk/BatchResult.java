package io.icprules.testkit.bulk;

import io.icprules.document.ApplicationLine;
import io.icprules.document.LineBuffer;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param batch the batch, of which only the ends are needed any more
 * @param output its lines of the output
 * @param tally counts
 * @param unreadable lines that could not be read
 * @param failures messages of the rules that failed
 */
record BatchResult(
        Batch batch, LineBuffer output, BulkTally tally, List<ApplicationLine> unreadable, List<String> failures) {}
