package io.icprules.drools.start;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Applications;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A service's first verdict: judges one filing and prints what it is and the milliseconds since {@code main} began. Run in
 * a virtual machine of its own, with what a service has on its class path; nothing here costs time that a service would not
 * spend. Given an argument, it also tells what the process holds.
 */
final class FirstVerdict {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    private FirstVerdict() {}

    /**
     * Prints the admissibility, milliseconds to the verdict, those of them the thread had a processor (0 where the system does
     * not tell), and how many undetermined facts and findings the verdict has.
     */
    public static void main(String[] args) throws IOException {
        long busyBefore = busy();
        long began = System.nanoTime();
        Verdict verdict = FilingRules.load()
                .evaluate(Applications.firstFiling(Province.BEIJING, DAY).build());
        long took = System.nanoTime() - began;
        long busy = busy() - busyBefore;
        System.out.println(verdict.admissibility().name() + " " + milliseconds(took) + " " + milliseconds(busy) + " "
                + verdict.undetermined().size() + " " + verdict.findings().size());
        if (args.length > 0) {
            System.out.println(ProcessMemory.told());
        }
    }

    /** Nanoseconds this thread has had a processor, from Linux: asking the virtual machine takes longer than the verdict. */
    private static long busy() throws IOException {
        File told = new File("/proc/thread-self/schedstat");
        if (!told.exists()) {
            return 0;
        }
        try (FileInputStream in = new FileInputStream(told)) {
            String line = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Long.parseLong(line.substring(0, line.indexOf(' ')));
        }
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000.0;
    }
}
