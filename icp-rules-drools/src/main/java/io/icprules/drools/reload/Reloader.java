package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Looks for new rules, one look at a time, and puts them into service or says why not. Thread-safe. */
final class Reloader implements AutoCloseable {

    private final PackSource source;
    private final Candidate.Settings settings;
    private final Announcer announcer;
    private final ReentrantLock looking = new ReentrantLock();
    /** Guarded by the lock. */
    private final Patience patience = new Patience();

    private volatile Serving serving;

    Reloader(PackSource source, Candidate.Settings settings, Announcer announcer, Start start) {
        this.source = source;
        this.settings = settings;
        this.announcer = announcer;
        serving = start.serving();
        // backwards, so that the current version is the one refused last
        for (int i = start.refused().size() - 1; i >= 0; i--) {
            refuse(start.refused().get(i), true);
        }
    }

    Serving serving() {
        return serving;
    }

    /**
     * Looks once.
     *
     * @param asked whether somebody asked, and wants to hear again what was refused before
     */
    ReloadEvent look(boolean asked) {
        if (looking.isHeldByCurrentThread()) {
            throw new IllegalStateException("neither a listener nor a gate may reload");
        }
        looking.lock();
        try {
            // a closed service does not even look: its thread is interrupted, and nothing could be read
            if (announcer.isClosed()) {
                return new ReloadEvent(
                        Outcome.UNCHANGED,
                        ReloadEvent.Stage.READ,
                        serving.status().serving(),
                        null,
                        List.of());
            }
            return take(Candidate.current(source), asked);
        } finally {
            looking.unlock();
        }
    }

    /** No event comes after this. */
    @Override
    public void close() {
        announcer.close();
    }

    private ReloadEvent take(Candidate found, boolean asked) {
        PackVersion version = found.version();
        if (version != null && serving.is(version)) {
            patience.forget();
            return settle(serving.confirmed(version), event(Outcome.UNCHANGED, found, serving));
        }
        if (!asked && !patience.allows(found)) {
            return event(Outcome.UNCHANGED, found, serving);
        }
        Candidate tried = found.tried(settings);
        FilingRules rules = tried.rules();
        if (rules == null || version == null) {
            return refuse(tried, asked);
        }
        patience.forget();
        Serving next = serving.with(version.name(), rules);
        return settle(next, event(Outcome.TAKEN_UP, tried, next));
    }

    private ReloadEvent refuse(Candidate candidate, boolean asked) {
        patience.refuse(candidate);
        ReloadEvent event = event(Outcome.REFUSED, candidate, serving);
        if (!asked && event.equals(serving.status().lastRefused())) {
            return event(Outcome.UNCHANGED, candidate, serving);
        }
        return settle(serving.refusing(event), event);
    }

    /** A close in the meantime is no refusal: what was found is dropped. */
    private ReloadEvent settle(Serving next, ReloadEvent event) {
        boolean told = announcer.announce(() -> serving = next, event);
        return told
                ? event
                : new ReloadEvent(
                        Outcome.UNCHANGED, event.stage(), serving.status().serving(), event.offered(), List.of());
    }

    private static ReloadEvent event(Outcome outcome, Candidate candidate, Serving after) {
        List<ReloadProblem> problems = outcome == Outcome.REFUSED ? candidate.problems() : List.of();
        return new ReloadEvent(outcome, candidate.stage(), after.status().serving(), candidate.version(), problems);
    }
}
