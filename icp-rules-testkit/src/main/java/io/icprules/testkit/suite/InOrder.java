package io.icprules.testkit.suite;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on several things at a time, and hands over what came in their order. */
final class InOrder {

    /** Things begun ahead of the one that is waited for, for each thread; more would only take memory. */
    private static final int AHEAD = 16;

    private InOrder() {}

    static <T, R> void map(List<T> items, int jobs, Function<T, R> work, Predicate<R> more) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Iterator<T> rest = items.iterator();
            Queue<Future<R>> begun = new ArrayDeque<>();
            boolean wanted = true;
            while (wanted && (rest.hasNext() || !begun.isEmpty())) {
                while (rest.hasNext() && begun.size() < jobs * AHEAD) {
                    T item = rest.next();
                    begun.add(threads.submit(() -> work.apply(item)));
                }
                wanted = more.test(result(begun.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios ran", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
