package io.icprules.testkit.bulk;

import io.icprules.document.LineBuffer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads, has judged, and writes in order. There are never more than {@link BulkJob#inFlight()} batches, however long the file
 * is: the next one is read only when the first of them is written. Nor is there more output than {@link BatchSize#MOST} and a
 * verdict for each, however long the verdicts are. Used once, on one thread.
 */
final class Pipeline {

    private final BulkJob job;
    private final BulkListener listener;
    private final String name;
    private final BulkOutput out;
    private final ExecutorService judges;
    private final BatchSize size = new BatchSize();
    private final Deque<Future<BatchResult>> inFlight = new ArrayDeque<>();
    private final Queue<LineBuffer> free = new ArrayDeque<>();

    private Pipeline(BulkJob job, BulkListener listener, String name, BulkOutput out, ExecutorService judges) {
        this.job = job;
        this.listener = listener;
        this.name = name;
        this.out = out;
        this.judges = judges;
    }

    /** Judges all that is left; what came of all lines. */
    static BulkTally run(
            BulkJob job,
            BulkListener listener,
            String name,
            BatchReader reader,
            BulkOutput out,
            BulkTally before,
            Notes notes)
            throws IOException, InterruptedException {
        AtomicInteger threads = new AtomicInteger();
        ExecutorService judges = Executors.newFixedThreadPool(job.jobs(), work -> {
            Thread thread = new Thread(work, "icp-rules-bulk-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            return new Pipeline(job, listener, name, out, judges).run(reader, before, notes);
        } finally {
            judges.shutdownNow();
        }
    }

    private BulkTally run(BatchReader reader, BulkTally before, Notes notes) throws IOException, InterruptedException {
        BulkTally tally = before;
        for (fill(reader); !inFlight.isEmpty(); fill(reader)) {
            BatchResult result = result(inFlight.removeFirst());
            tally = tally.plus(result.tally());
            write(result);
            Batch rest = result.rest();
            if (rest != null) {
                inFlight.addFirst(judge(rest));
            } else {
                listener.goesOn(tally, result.batch().end());
                notes.after(tally, result.batch());
            }
        }
        return tally;
    }

    private void write(BatchResult result) throws IOException {
        LineBuffer output = result.output();
        size.saw(result.tally().lines(), output.size());
        out.write(output.asByteBuffer());
        if (output.size() <= BatchSize.MOST) { // or it has grown for one large verdict
            output.clear();
            free.add(output);
        }
        result.unreadable().forEach(listener::unreadable);
        result.failures().forEach(listener::failed);
    }

    private void fill(BatchReader reader) throws IOException {
        while (inFlight.size() < job.inFlight()) {
            Batch batch = reader.next(size.lines());
            if (batch == null) {
                return;
            }
            inFlight.addLast(judge(batch));
        }
    }

    private Future<BatchResult> judge(Batch batch) {
        LineBuffer buffer = free.isEmpty() ? new LineBuffer() : free.remove();
        return judges.submit(() -> BatchJudge.judge(job, name, batch, buffer));
    }

    private static BatchResult result(Future<BatchResult> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch failed in a way that nobody foresaw.", e.getCause());
        }
    }
}
