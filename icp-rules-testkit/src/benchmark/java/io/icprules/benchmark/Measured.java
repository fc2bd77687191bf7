package io.icprules.benchmark;

/**
 * What one round measured of a trial, for one filing.
 *
 * @param cpuNanos processor time of the process, garbage collection included
 * @param wallNanos time on the wall of one thread
 * @param bytes bytes allocated
 * @param compilerNanos what the compiler took of the processor time; nearly nothing after a warm-up that was long enough
 */
record Measured(double cpuNanos, double wallNanos, double bytes, double compilerNanos) {}
