package io.icprules.drools.reload;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again. Asking is cheap and works on every file system; notifications of changes do not come through
 * networks and containers.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ScheduledExecutorService executor;

    private Watch(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    static Watch every(Duration pause, Runnable look) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "icp-rules-reload");
            thread.setDaemon(true);
            return thread;
        });
        Watch watch = new Watch(executor);
        Future<?> unused = executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException | Error e) {
                        // an executor would never call again; the words of what was thrown may be anybody's
                        LOG.error("Looking for new rules failed, the old ones are served: {}", ReloadProblem.told(e));
                    }
                },
                pause.toNanos(),
                pause.toNanos(),
                TimeUnit.NANOSECONDS);
        return watch;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
