package io.icprules.testkit.generate;

import java.util.Random;

/**
 * The source of randomness of one filing: SplitMix64, which is fast, needs no warming up from neighbouring seeds, and whose
 * numbers are fixed by its definition, not by the platform.
 */
final class SeededRandom extends Random {

    private static final long serialVersionUID = 1L;
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededRandom(long seed, long index) {
        super(0);
        state = mix(mix(seed + GAMMA) + index * GAMMA);
    }

    @Override
    protected int next(int bits) {
        state += GAMMA;
        return (int) (mix(state) >>> (Long.SIZE - bits));
    }

    /** The constructor of {@link Random} calls this; the seed is ours to keep. */
    @Override
    public synchronized void setSeed(long seed) {}

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
