package io.icprules.testkit.bulk;

import io.icprules.document.ApplicationLine;

/** Is told how a bulk run goes, in the order of the lines and on the thread of the caller. */
public interface BulkListener {

    /**
     * The run begins, or goes on.
     *
     * @param before what an interrupted run had done
     * @param offset bytes of the input it had done
     * @param size bytes of the input in all
     */
    void begins(BulkTally before, long offset, long size);

    /** A line could not be read; what is wrong with it stands in the line. */
    void unreadable(ApplicationLine line);

    /** The rules failed on a line; the message names file, line and rule. */
    void failed(String message);

    /**
     * Some more lines are done.
     *
     * @param tally what came of all lines so far
     * @param offset bytes of the input that are done
     */
    void goesOn(BulkTally tally, long offset);
}
