package io.icprules.testkit.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A progress bar on standard error, for people who sent the verdicts somewhere else. Not thread-safe. */
final class Progress {

    private static final int CELLS = 30;
    private static final int EVERY = 100;

    private final Terminal terminal;
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
            draw();
        }
    }

    /** Takes the bar away. */
    void clear() {
        if (shown() && filings >= EVERY) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }

    private void draw() {
        StringBuilder bar = new StringBuilder("\r");
        if (total > 0) {
            int filled = (int) Math.min(CELLS, CELLS * read / total);
            bar.append('[')
                    .append("#".repeat(filled))
                    .append(".".repeat(CELLS - filled))
                    .append("] ");
            bar.append(Math.min(100, 100 * read / total)).append("% ");
        }
        terminal.err().print(bar.append(filings).append("\u001b[K"));
        terminal.err().flush();
    }

    /** On the same terminal as the verdicts the bar would only disturb them. */
    private boolean shown() {
        return terminal.errShown() && !terminal.outShown();
    }
}
