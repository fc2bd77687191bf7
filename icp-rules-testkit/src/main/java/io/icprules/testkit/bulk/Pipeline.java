package io.icprules.testkit.bulk;

import io.icprules.document.LineBuffer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads, has judged, and writes in order. There are never more than {@link BulkJob#inFlight()} batches, however long the file
 * is: the next one is read only when the first of them is written. Used once, on one thread.
 */
final class Pipeline {

    private final BulkJob job;
    private final BulkListener listener;
    private final String name;
    private final BulkOutput out;
    private final CheckpointFile file;
    private final Queue<Future<BatchResult>> inFlight = new ArrayDeque<>();
    private final Queue<LineBuffer> free = new ArrayDeque<>();

    Pipeline(BulkJob job, BulkListener listener, String name, BulkOutput out, CheckpointFile file) {
        this.job = job;
        this.listener = listener;
        this.name = name;
        this.out = out;
        this.file = file;
    }

    BulkTally run(BatchReader reader, Checkpoint from) throws IOException, InterruptedException {
        AtomicInteger threads = new AtomicInteger();
        ExecutorService judges = Executors.newFixedThreadPool(job.jobs(), work -> {
            Thread thread = new Thread(work, "icp-rules-bulk-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            return run(reader, from, judges);
        } finally {
            judges.shutdownNow();
        }
    }

    private BulkTally run(BatchReader reader, Checkpoint from, ExecutorService judges)
            throws IOException, InterruptedException {
        BulkTally tally = from.tally();
        int noted = tally.lines();
        for (fill(reader, judges); !inFlight.isEmpty(); fill(reader, judges)) {
            BatchResult result = result(inFlight.remove());
            out.write(result.output().asByteBuffer());
            result.output().clear();
            free.add(result.output());
            tally = tally.plus(result.tally());
            result.unreadable().forEach(listener::unreadable);
            result.failures().forEach(listener::failed);
            listener.goesOn(tally, result.batch().end());
            if (tally.lines() - noted >= job.checkpointEvery()) {
                out.force();
                file.write(from.after(tally, result.batch(), out.position(), out.checksum()));
                noted = tally.lines();
            }
        }
        return tally;
    }

    private void fill(BatchReader reader, ExecutorService judges) throws IOException {
        while (inFlight.size() < job.inFlight()) {
            Batch batch = reader.next();
            if (batch == null) {
                return;
            }
            LineBuffer buffer = free.isEmpty() ? new LineBuffer() : free.remove();
            inFlight.add(judges.submit(() -> BatchJudge.judge(job, name, batch, buffer)));
        }
    }

    private static BatchResult result(Future<BatchResult> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch failed in a way that nobody foresaw.", e.getCause());
        }
    }
}
