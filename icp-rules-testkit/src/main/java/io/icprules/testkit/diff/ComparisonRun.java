package io.icprules.testkit.diff;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Compares the verdicts on filings as they come, on several threads; holds only those under way and one of each kind of
 * change. Not thread-safe itself.
 */
public final class ComparisonRun implements AutoCloseable {

    private static final int CHUNK = 100;

    private final RuleComparison comparison;
    private final LongConsumer progress;
    private final Jobs jobs;
    private final Tally tally = new Tally();
    private List<Placed> waiting = new ArrayList<>();
    private long number;
    private long seed = 1;

    ComparisonRun(RuleComparison comparison, int jobs, LongConsumer progress) {
        this.comparison = comparison;
        this.progress = progress;
        this.jobs = new Jobs(jobs);
    }

    /**
     * Compares the verdicts on a filing.
     *
     * @param name where it comes from, for the report
     * @param filing the filing
     */
    public void add(String name, FilingApplication filing) throws InterruptedException {
        waiting.add(new Placed(number++, name, filing, null, 0));
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    /**
     * Compares the verdicts on generated filings of all provinces.
     *
     * @param count how many
     * @param seedOfFilings the same seed gives the same filings everywhere
     */
    public void generate(long count, long seedOfFilings) throws InterruptedException {
        flush();
        seed = seedOfFilings;
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), seedOfFilings);
        for (long start = 0; start < count; start += CHUNK) {
            long from = start;
            long until = Math.min(count, start + CHUNK);
            long first = number + start;
            jobs.start(() -> count(generated(filings, from, until, first)));
        }
        number += count;
    }

    /**
     * Waits for all filings, and makes witnesses.
     *
     * @param search whether to look for a witness of rules that matter to none of the filings
     */
    public RuleDiff finish(boolean search) throws InterruptedException {
        flush();
        jobs.join();
        WitnessFinder finder = new WitnessFinder(comparison.comparing(), comparison.mix(), seed);
        Witnessing witnessing = new Witnessing(finder, jobs);
        List<ChangeGroup> groups = witnessing.groups(tally.kinds());
        return new RuleDiff(
                comparison.old().id(),
                comparison.now().id(),
                comparison.frame(),
                tally.filings(),
                groups,
                witnessing.effects(comparison.rules(), groups, search));
    }

    /** Ends what is still under way. */
    @Override
    public void close() {
        jobs.close();
    }

    private void flush() throws InterruptedException {
        if (!waiting.isEmpty()) {
            List<Placed> chunk = waiting;
            waiting = new ArrayList<>();
            jobs.start(() -> count(chunk));
        }
    }

    private static List<Placed> generated(RandomFilings filings, long from, long until, long first) {
        List<Placed> chunk = new ArrayList<>();
        for (long i = from; i < until; i++) {
            chunk.add(new Placed(first + i - from, "generated " + i, filings.at(i), filings, i));
        }
        return chunk;
    }

    private void count(List<Placed> chunk) {
        Tally own = new Tally();
        for (Placed placed : chunk) {
            own.add(placed, comparison.comparing().caused(placed.filing()));
        }
        synchronized (tally) {
            tally.add(own);
            progress.accept(tally.filings().all().compared());
        }
    }
}
