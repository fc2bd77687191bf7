package io.icprules.benchmark;

/**
 * What one round measured of a trial, for one filing.
 *
 * @param cpuNanos processor time of the process, garbage collection included
 * @param wallNanos time on the wall of one thread
 * @param bytes bytes allocated
 */
record Measured(double cpuNanos, double wallNanos, double bytes) {}
