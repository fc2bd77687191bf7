package io.icprules.testkit.bulk;

/**
 * What came of the lines so far, those before an interruption included.
 *
 * @param lines lines in all, which is also the lines of the output
 * @param blank blank lines, which stay blank
 * @param acceptable filings that are acceptable
 * @param notAcceptable filings that are not
 * @param unreadable lines that could not be read
 * @param failed filings on which the rules themselves failed
 */
public record BulkTally(long lines, long blank, long acceptable, long notAcceptable, long unreadable, long failed) {

    static final BulkTally NOTHING = new BulkTally(0, 0, 0, 0, 0, 0);

    BulkTally plus(BulkTally other) {
        return new BulkTally(
                lines + other.lines,
                blank + other.blank,
                acceptable + other.acceptable,
                notAcceptable + other.notAcceptable,
                unreadable + other.unreadable,
                failed + other.failed);
    }
}
