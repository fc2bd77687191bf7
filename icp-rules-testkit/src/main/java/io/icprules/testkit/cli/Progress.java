package io.icprules.testkit.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far the reading of filings is, for people who sent the verdicts somewhere else. Not thread-safe. */
final class Progress {

    private static final int EVERY = 100;

    private final Terminal terminal;
    private final ProgressBar bar;
    private final long total;
    private long read;
    private long filings;

    /**
     * A progress bar.
     *
     * @param terminal where it shows
     * @param total bytes to read; 0 when that is not known
     */
    Progress(Terminal terminal, long total) {
        this.terminal = terminal;
        this.bar = new ProgressBar(terminal);
        this.total = total;
    }

    /** The same stream, counted. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                read += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read += Math.max(count, 0);
                return count;
            }
        };
    }

    /** A filing is done. */
    void filingDone() {
        filings++;
        if (shown() && filings % EVERY == 0) {
            bar.draw(read, total, String.valueOf(filings));
        }
    }

    /** Takes the bar away. */
    void clear() {
        bar.clear();
    }

    /** On the same terminal as the verdicts the bar would only disturb them. */
    private boolean shown() {
        return terminal.errShown() && !terminal.outShown();
    }
}
