package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * A reproducible stream of generated filings, for long runs without jqwik's life cycle. Filing number i of a seed is the same
 * on every run, platform and number of threads: each is made from a seed of its own. Safe to share between threads.
 */
public final class RandomFilings {

    /** Values that are made when an arbitrary is asked for so many tries; jqwik's own default. */
    private static final int SIZE = 1000;

    private final RandomGenerator<FilingApplication> generator;
    private final long seed;
    private final AtomicLong index = new AtomicLong();

    private RandomFilings(RandomGenerator<FilingApplication> generator, long seed) {
        this.generator = generator;
        this.seed = seed;
    }

    /**
     * The stream of an arbitrary. Those of {@link Filings} are meant; others do when they choose no further arbitrary while
     * they generate, as {@code flatMap} does.
     */
    public static RandomFilings of(Arbitrary<FilingApplication> filings, long seed) {
        return new RandomFilings(generator(filings), seed);
    }

    /** The next filing: number 0, 1, and so on. */
    public FilingApplication next() {
        return nextShrinkable().value();
    }

    /** The next filing, which can be made smaller. */
    public Shrinkable<FilingApplication> nextShrinkable() {
        return shrinkable(index.getAndIncrement());
    }

    /** Filing number i, whatever was taken before. */
    public FilingApplication at(long i) {
        return shrinkable(i).value();
    }

    /** Filing number i, which can be made smaller. */
    public Shrinkable<FilingApplication> shrinkable(long i) {
        return generator.next(new SeededRandom(seed, i));
    }

    /**
     * The smallest filing found that still shows what is looked for, by making it smaller step by step while it does. The
     * number of looks is bounded; the same start gives the same end.
     *
     * @return empty when not even the filing itself shows it
     */
    public Optional<FilingApplication> smallest(
            Shrinkable<FilingApplication> start, Predicate<FilingApplication> shows) {
        return Smallest.of(start, shows);
    }

    /** Arbitraries of lists keep their generators in a store that exists within jqwik's life cycle or a session only. */
    private static RandomGenerator<FilingApplication> generator(Arbitrary<FilingApplication> filings) {
        try {
            return filings.generator(SIZE);
        } catch (JqwikException outside) {
            List<RandomGenerator<FilingApplication>> made = new ArrayList<>();
            JqwikSession.run(() -> made.add(filings.generator(SIZE)));
            return made.get(0);
        }
    }
}
