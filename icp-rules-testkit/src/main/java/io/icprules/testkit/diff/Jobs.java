package io.icprules.testkit.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on several threads, of which only so much waits that memory stays bounded. Not thread-safe. */
final class Jobs implements AutoCloseable {

    private static final int WAITING = 8;

    private final ExecutorService executor;
    private final int most;
    private final Deque<Future<?>> open = new ArrayDeque<>();

    Jobs(int threads) {
        executor = Executors.newFixedThreadPool(threads);
        most = threads * WAITING;
    }

    /** Takes work on whose end {@link #join} waits for. */
    void start(Runnable work) throws InterruptedException {
        Future<?> started = submit(Executors.callable(work));
        if (started.isDone()) {
            get(started);
        }
    }

    /** Takes work on; waits for the oldest if too much is open. */
    <T> Future<T> submit(Callable<T> work) throws InterruptedException {
        if (open.size() >= most) {
            get(open.remove());
        }
        Future<T> future = executor.submit(work);
        open.add(future);
        return future;
    }

    /** Waits for all work. */
    void join() throws InterruptedException {
        while (!open.isEmpty()) {
            get(open.remove());
        }
    }

    /** What came of some work. */
    <T> T get(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a filing could not be compared", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
