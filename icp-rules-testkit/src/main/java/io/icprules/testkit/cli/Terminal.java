package io.icprules.testkit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads from and writes to. Always UTF-8, whatever the system thinks: verdicts hold Chinese.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outShown whether standard output is a terminal
 * @param errShown whether standard error is a terminal
 * @param noColor whether the user asked for no colour (https://no-color.org)
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean outShown, boolean errShown, boolean noColor) {

    /** The terminal, files or pipes this process was started with. */
    static Terminal ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                TerminalDetection.isTerminal(1),
                TerminalDetection.isTerminal(2),
                noColor != null && !noColor.isEmpty());
    }

    /** Writes to standard error, after what was written to standard output. */
    void complain(String text) {
        out.flush();
        err.print(text);
        err.print('\n');
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
