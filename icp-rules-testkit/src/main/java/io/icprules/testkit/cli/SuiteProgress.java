package io.icprules.testkit.cli;

import io.icprules.testkit.suite.FileProblem;
import io.icprules.testkit.suite.FileResult;

/** Shows a test run while it runs: what fails, and a bar where a person looks on. Not thread-safe. */
final class SuiteProgress {

    private final Terminal terminal;
    private final SuiteText text;
    private final boolean printsText;
    private final int total;
    private final ProgressBar bar;
    private int done;

    /**
     * A run that is about to begin.
     *
     * @param terminal where it shows
     * @param text how results read
     * @param printsText whether standard output gets them
     * @param total number of files
     */
    SuiteProgress(Terminal terminal, SuiteText text, boolean printsText, int total) {
        this.terminal = terminal;
        this.text = text;
        this.printsText = printsText;
        this.total = total;
        this.bar = new ProgressBar(terminal);
    }

    /** Shows what came of a file. */
    void done(FileResult file) {
        String scenarios = printsText ? text.scenarios(file) : "";
        if (!file.problems().isEmpty() || !scenarios.isEmpty()) {
            bar.clear();
            file.problems().stream().map(FileProblem::text).forEach(terminal::complain);
            terminal.out().print(scenarios);
        }
        long before = percent();
        done++;
        if (terminal.errShown() && percent() != before) {
            terminal.out().flush();
            bar.draw(done, total, done + "/" + total);
        }
    }

    /** Takes the bar away. */
    void end() {
        bar.clear();
    }

    private long percent() {
        return 100L * done / Math.max(1, total);
    }
}
