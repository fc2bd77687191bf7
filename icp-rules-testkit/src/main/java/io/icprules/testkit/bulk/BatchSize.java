package io.icprules.testkit.bulk;

/**
 * How many lines the next batch holds, by what the last ones made: the verdict on a short line may be thousands of times as
 * long as the line. Not thread-safe.
 */
final class BatchSize {

    /** Output to aim at: enough to make handing a batch over cheap. */
    static final int AIM = 512 * 1024;

    /** Whoever judges a batch hands over what there is once it is more than this. */
    static final int MOST = 2 * AIM;

    private static final int FIRST = 8;

    private int lines = FIRST;

    int lines() {
        return lines;
    }

    /** Has seen so many lines, at least one, make so many bytes of output. */
    void saw(long judged, int bytes) {
        lines = (int) Math.max(1, Math.min(BatchReader.LINES, judged * AIM / Math.max(1, bytes)));
    }
}
