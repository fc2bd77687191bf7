package io.icprules.testkit.cli;

/** A bar on standard error. Not thread-safe. */
final class ProgressBar {

    private static final int CELLS = 30;

    private final Terminal terminal;
    private boolean drawn;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Draws the bar.
     *
     * @param done what is done
     * @param total what there is to do; 0 when that is not known, then there is no bar but only the label
     * @param label what stands behind the bar
     */
    void draw(long done, long total, String label) {
        StringBuilder bar = new StringBuilder("\r");
        if (total > 0) {
            int filled = (int) Math.min(CELLS, CELLS * done / total);
            bar.append('[')
                    .append("#".repeat(filled))
                    .append(".".repeat(CELLS - filled))
                    .append("] ");
            bar.append(Math.min(100, 100 * done / total)).append("% ");
        }
        terminal.err().print(bar.append(label).append("\u001b[K"));
        terminal.err().flush();
        drawn = true;
    }

    /** Takes the bar away. */
    void clear() {
        if (drawn) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            drawn = false;
        }
    }
}
