package io.icprules.drools.fuzz;

import io.icprules.drools.compile.FuzzOracle;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Prints what the check of rule files costs a file, warm: a program, not part of the build. Argument: rounds. */
public final class CheckCost {

    private CheckCost() {}

    /** Runs it in the folder of the module. */
    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        Seeds seeds = new Seeds();
        double[] perFile = new double[seeds.all().size()];
        for (int i = 0; i < perFile.length; i++) {
            Seeds.Seed seed = seeds.all().get(i);
            byte[] bytes = seed.text().getBytes(StandardCharsets.UTF_8);
            long[] nanos = new long[rounds];
            for (int round = 0; round < rounds; round++) {
                long start = cpu();
                FuzzOracle.check(seed.path(), bytes);
                nanos[round] = cpu() - start;
            }
            perFile[i] = median(nanos) / 1e6;
        }
        Arrays.sort(perFile);
        System.out.printf(
                "check of %d files: median %.3f ms, largest %.3f ms, all %.1f ms%n",
                perFile.length,
                perFile[perFile.length / 2],
                perFile[perFile.length - 1],
                Arrays.stream(perFile).sum());
    }

    /** Of this thread: other programs may be at work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}
