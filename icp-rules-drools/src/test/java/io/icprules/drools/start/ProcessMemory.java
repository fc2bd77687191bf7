package io.icprules.drools.start;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What this process holds. Asked once its work is done, as asking takes memory, too. Stateless. */
final class ProcessMemory {

    private static final String PEAK = "VmHWM:";

    private ProcessMemory() {}

    /** KiB of memory at the peak (0 where the system does not tell), and KiB on the heap after a garbage collection. */
    static String told() throws IOException {
        long peak = peak();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return peak + " " + (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    private static long peak() throws IOException {
        File status = new File("/proc/self/status");
        if (!status.exists()) {
            return 0;
        }
        try (BufferedReader in = new BufferedReader(new FileReader(status, StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(
                            line.substring(PEAK.length(), line.indexOf(" kB")).strip());
                }
            }
        }
        return 0;
    }
}
