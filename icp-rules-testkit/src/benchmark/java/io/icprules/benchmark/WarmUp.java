package io.icprules.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Works until the compiler of this virtual machine rests, as what it takes counts as processor time of the work. How long
 * that is depends on the work: two seconds for hand-written Java, more than ten for a whole verdict.
 *
 * @param leastSeconds how long it works at least
 * @param mostSeconds how long it works at most, give or take the last piece of work
 */
public record WarmUp(int leastSeconds, int mostSeconds) {

    /** Says how long to work, in a process that is started to measure: {@code least-most}. */
    static final String PROPERTY = "benchmark.warmUp";

    /** The compiler rests in a second in which it compiles for no more than these milliseconds. */
    private static final long REST = 30;

    /** One method can take the compiler a second, and is counted when it is done. */
    private static final int RESTFUL_SECONDS = 2;

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    /** As the system property says. */
    public static WarmUp asTold() {
        String[] told = System.getProperty(PROPERTY, "4-30").split("-", 2);
        return new WarmUp(Integer.parseInt(told[0]), Integer.parseInt(told[1]));
    }

    /** The option that tells a virtual machine. */
    public String option() {
        return "-D" + PROPERTY + "=" + leastSeconds + "-" + mostSeconds;
    }

    /** Does the work again and again, on this thread. */
    public void with(Runnable work) {
        long begin = System.nanoTime();
        int restful = 0;
        while (isShorter(begin, leastSeconds) || (restful < RESTFUL_SECONDS && isShorter(begin, mostSeconds))) {
            restful = isRestfulSecond(work) ? restful + 1 : 0;
        }
    }

    /** Milliseconds this virtual machine has compiled. */
    static long compiled() {
        return COMPILER.getTotalCompilationTime();
    }

    private static boolean isRestfulSecond(Runnable work) {
        long compiledBefore = compiled();
        long begin = System.nanoTime();
        do {
            work.run();
        } while (isShorter(begin, 1));
        return compiled() - compiledBefore <= REST;
    }

    private static boolean isShorter(long begin, int seconds) {
        return System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(seconds);
    }
}
