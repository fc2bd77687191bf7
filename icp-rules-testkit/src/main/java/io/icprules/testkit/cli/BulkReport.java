package io.icprules.testkit.cli;

import io.icprules.document.ApplicationLine;
import io.icprules.document.Problem;
import io.icprules.testkit.bulk.BulkListener;
import io.icprules.testkit.bulk.BulkTally;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells people how a bulk run goes: the first bad lines in full, a bar with rate and time left where a person looks on, and
 * counts at the end. Not thread-safe.
 */
final class BulkReport implements BulkListener {

    private static final int SHOWN = 20;
    private static final int EVERY = 1_000;

    private final Terminal terminal;
    private final ProgressBar bar;
    private final LongSupplier nanos;
    private BulkTally before = new BulkTally(0, 0, 0, 0, 0, 0);
    private int complaints;
    private long drawn;
    private long begun;
    private long offset;
    private long size;

    BulkReport(Terminal terminal) {
        this(terminal, System::nanoTime);
    }

    BulkReport(Terminal terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.bar = new ProgressBar(terminal);
        this.nanos = nanos;
    }

    @Override
    public void begins(BulkTally before, long offset, long size) {
        this.before = before;
        this.offset = offset;
        this.size = size;
        begun = nanos.getAsLong();
        drawn = before.lines();
        if (before.lines() > 0) {
            terminal.complain(number(before.lines()) + " lines were done before; going on");
        }
    }

    @Override
    public void unreadable(ApplicationLine line) {
        if (mayComplain()) {
            line.problems().stream().map(Problem::describe).forEach(terminal::complain);
        }
    }

    @Override
    public void failed(String message) {
        if (mayComplain()) {
            terminal.complain(message);
        }
    }

    private boolean mayComplain() {
        complaints++;
        if (complaints == SHOWN + 1) {
            clear();
            terminal.complain("more lines have problems; they stand in the output");
        }
        if (complaints <= SHOWN) {
            clear();
        }
        return complaints <= SHOWN;
    }

    @Override
    public void goesOn(BulkTally tally, long done) {
        if (!terminal.errShown() || tally.lines() - drawn < EVERY) {
            return;
        }
        drawn = tally.lines();
        double seconds = Math.max(1, nanos.getAsLong() - begun) / 1e9;
        double bytesPerSecond = Math.max(1, (done - offset) / seconds);
        bar.draw(
                done,
                size,
                number(tally.lines()) + " lines, " + number((long) ((tally.lines() - before.lines()) / seconds))
                        + "/s, " + left((long) ((size - done) / bytesPerSecond)) + " left");
    }

    void clear() {
        bar.clear();
    }

    /** Prints the counts; the exit code. */
    int end(BulkTally tally) {
        clear();
        PrintWriter out = terminal.out();
        out.print(number(tally.lines()) + " lines: " + number(tally.acceptable()) + " acceptable, "
                + number(tally.notAcceptable()) + " not acceptable, " + number(tally.unreadable()) + " unreadable, "
                + number(tally.blank()) + " blank"
                + (tally.failed() > 0 ? ", and the rules failed on " + number(tally.failed()) : "") + "\n");
        return tally.failed() > 0 ? ExitCodes.RULES_FAILED : ExitCodes.of(tally.notAcceptable(), tally.unreadable());
    }

    private static String left(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
