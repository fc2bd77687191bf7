package io.icprules.testkit.cli;

/** What to say when the program itself failed. Stateless. */
final class Crash {

    private static final String OWN = "io.icprules.";

    private Crash() {}

    /** A line or two: what happened and where, but no message, as it may hold what stood in a filing. */
    static String of(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return "there is not enough memory.\n"
                    + "  Give Java more (java -Xmx256m -jar ...). A bulk run takes less with fewer --jobs, and goes on where it"
                    + " stopped.";
        }
        StringBuilder text = new StringBuilder("the program failed in a way that nobody foresaw: ")
                .append(root.getClass().getName());
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith(OWN)) {
                text.append(" at ").append(frame);
                break;
            }
        }
        return text.append(".\n  Please report it with this line and the version (--version).")
                .toString();
    }
}
