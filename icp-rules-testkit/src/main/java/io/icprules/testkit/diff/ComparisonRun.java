package io.icprules.testkit.diff;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.diff.RuleEffect.Shown;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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
            jobs.submit(() -> count(generated(filings, from, until, first)));
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
        List<ChangeGroup> groups = groups(finder);
        return new RuleDiff(
                comparison.old().id(),
                comparison.now().id(),
                comparison.frame(),
                tally.filings(),
                groups,
                effects(groups, finder, search));
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
            jobs.submit(() -> count(chunk));
        }
    }

    private static List<Placed> generated(RandomFilings filings, long from, long until, long first) {
        List<Placed> chunk = new ArrayList<>();
        for (long i = from; i < until; i++) {
            chunk.add(new Placed(first + i - from, "generated " + i, filings.at(i), filings, i));
        }
        return chunk;
    }

    private Void count(List<Placed> chunk) {
        Tally own = new Tally();
        for (Placed placed : chunk) {
            own.add(placed, comparison.comparing().caused(placed.filing()));
        }
        synchronized (tally) {
            tally.add(own);
            progress.accept(tally.filings().all().compared());
        }
        return null;
    }

    private List<ChangeGroup> groups(WitnessFinder finder) throws InterruptedException {
        Map<Kind, Future<Witness>> witnesses = new TreeMap<>();
        for (Map.Entry<Kind, Tally.OfKind> kind : tally.kinds().entrySet()) {
            Callable<Witness> smallest =
                    () -> finder.smallest(kind.getKey(), kind.getValue().first());
            witnesses.put(kind.getKey(), jobs.submit(smallest));
        }
        List<ChangeGroup> groups = new ArrayList<>();
        for (Map.Entry<Kind, Tally.OfKind> entry : tally.kinds().entrySet()) {
            Kind kind = entry.getKey();
            Tally.OfKind seen = entry.getValue();
            groups.add(new ChangeGroup(
                    kind.cause(),
                    kind.element(),
                    kind.direction(),
                    seen.filings(),
                    seen.provinces(),
                    seen.labels(),
                    jobs.get(Objects.requireNonNull(witnesses.get(kind)))));
        }
        return groups;
    }

    private List<RuleEffect> effects(List<ChangeGroup> groups, WitnessFinder finder, boolean search)
            throws InterruptedException {
        List<Future<RuleEffect>> effects = new ArrayList<>();
        for (RuleChange change : comparison.rules()) {
            List<ChangeGroup> own = groups.stream()
                    .filter(group -> group.cause().rules().contains(change.id()))
                    .toList();
            effects.add(jobs.submit(() -> effect(change, own, finder, search)));
        }
        List<RuleEffect> all = new ArrayList<>();
        for (Future<RuleEffect> effect : effects) {
            all.add(jobs.get(effect));
        }
        return all;
    }

    private static RuleEffect effect(RuleChange change, List<ChangeGroup> own, WitnessFinder finder, boolean search) {
        if (!own.isEmpty()) {
            return new RuleEffect(change, own, Shown.COMPARED, own.get(0).witness());
        }
        return search ? finder.search(change) : new RuleEffect(change, own, Shown.NOT_SEARCHED, null);
    }
}
