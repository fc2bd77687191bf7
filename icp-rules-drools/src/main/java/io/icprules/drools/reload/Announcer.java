package io.icprules.drools.reload;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the listeners, in the order in which things happen, and nobody once it is closed. Thread-safe. */
final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadingRules.class);

    private final List<ReloadListener> listeners;
    private boolean closed;

    Announcer(List<ReloadListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Makes something so and then tells it; does neither if closed. */
    synchronized boolean announce(Runnable makeSo, ReloadEvent event) {
        if (closed) {
            return false;
        }
        makeSo.run();
        switch (event.outcome()) {
            case TAKEN_UP -> LOG.info(line(event));
            case REFUSED -> LOG.warn(line(event));
            case UNCHANGED -> {
                return true;
            }
        }
        for (ReloadListener listener : listeners) {
            // a listener may have closed
            if (!closed) {
                tell(listener, event);
            }
        }
        return true;
    }

    /** Waits for listeners that are being told. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** What goes to the log: which versions, at which stage, how many problems of which codes. No words of others. */
    static String line(ReloadEvent event) {
        if (event.problems().isEmpty()) {
            return "Now serving rules " + event.serving() + ".";
        }
        Map<String, Long> codes = event.problems().stream()
                .collect(Collectors.groupingBy(ReloadProblem::code, TreeMap::new, Collectors.counting()));
        return "Rules " + (event.offered() == null ? "of no version" : event.offered()) + " refused at " + event.stage()
                + ", problems by code " + codes + ", the first: "
                + event.problems().get(0) + ". Still serving "
                + event.serving() + ".";
    }

    private static void tell(ReloadListener listener, ReloadEvent event) {
        try {
            listener.reloaded(event);
        } catch (Exception | Error e) {
            LOG.warn("A listener to reloading failed, the rules are not affected: {}", ReloadProblem.told(e));
        }
    }
}
