package io.icprules.testkit.conform;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.generate.RandomFilings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Judges many generated filings and asks peers what they think. Immutable and thread-safe. */
public final class Conformance {

    private static final int CHUNK = 500;

    /** A kind of disagreement while it is counted. */
    private record Kind(String peer, String difference) {}

    /** How often a kind was seen, and where first. */
    private record Seen(long count, long first) {
        Seen and(Seen other) {
            return new Seen(count + other.count, Math.min(first, other.first));
        }
    }

    private final FilingRules rules;
    private final List<Peer> peers;
    private final RandomFilings filings;

    /**
     * A comparison.
     *
     * @param rules the rules
     * @param peers those to compare them with
     * @param filings the filings
     */
    public Conformance(FilingRules rules, List<Peer> peers, RandomFilings filings) {
        this.rules = rules;
        this.peers = List.copyOf(peers);
        this.filings = filings;
    }

    /**
     * Compares.
     *
     * @param count number of filings
     * @param jobs number of threads; the result does not depend on it
     * @param progress told how many filings are done, by one thread at a time
     * @return the kinds of disagreement, those first seen first; empty when all agree
     */
    public List<Disagreement> compare(long count, int jobs, LongConsumer progress) throws InterruptedException {
        Map<Kind, Seen> seen = seen(count, jobs, progress);
        return seen.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Kind, Seen> entry) ->
                                entry.getValue().first())
                        .thenComparing(entry -> entry.getKey().peer())
                        .thenComparing(entry -> entry.getKey().difference()))
                .map(entry -> disagreement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Kind, Seen> seen(long count, int jobs, LongConsumer progress) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Map<Kind, Seen>>> futures = new ArrayList<>();
            for (long start = 0; start < count; start += CHUNK) {
                long from = start;
                long until = Math.min(count, start + CHUNK);
                futures.add(executor.submit(() -> chunk(from, until)));
            }
            Map<Kind, Seen> all = new TreeMap<>(Comparator.comparing(Kind::peer).thenComparing(Kind::difference));
            long done = 0;
            for (Future<Map<Kind, Seen>> future : futures) {
                future.get().forEach((kind, here) -> all.merge(kind, here, Seen::and));
                done = Math.min(count, done + CHUNK);
                progress.accept(done);
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a filing could not be compared", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private Map<Kind, Seen> chunk(long from, long until) {
        Map<Kind, Seen> seen = new TreeMap<>(Comparator.comparing(Kind::peer).thenComparing(Kind::difference));
        for (long i = from; i < until; i++) {
            long number = i;
            kinds(filings.at(i), Judged.inFull(i)).forEach(kind -> seen.merge(kind, new Seen(1, number), Seen::and));
        }
        return seen;
    }

    private List<Kind> kinds(FilingApplication filing, boolean inFull) {
        Judged judged = Judged.by(rules, filing, inFull);
        List<Kind> kinds = new ArrayList<>();
        for (Peer peer : peers) {
            judged.disagreements(peer).forEach(difference -> kinds.add(new Kind(peer.name(), difference)));
        }
        return kinds;
    }

    private Disagreement disagreement(Kind kind, Seen seen) {
        FilingApplication smallest = filings.smallest(
                        filings.shrinkable(seen.first()),
                        filing -> kinds(filing, Judged.inFull(seen.first())).contains(kind))
                .orElseThrow(() -> new IllegalStateException("filing " + seen.first() + " is not the same any more"));
        return new Disagreement(kind.peer(), kind.difference(), seen.count(), seen.first(), smallest);
    }

    /** Names of the peers. */
    public String peers() {
        return peers.stream().map(Peer::name).collect(Collectors.joining(", "));
    }
}
