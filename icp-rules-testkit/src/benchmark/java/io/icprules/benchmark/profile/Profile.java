package io.icprules.benchmark.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time and the bytes of a verdict go. Samples are of the thread that judges; garbage collector and compiler have
 * threads of their own.
 *
 * @param time samples of the processor
 * @param bytes samples of allocations, by their bytes
 */
public record Profile(Tally time, Tally bytes) {

    /** Reads what {@link ProfiledVerdicts} recorded. */
    public static Profile read(Path recording) throws IOException {
        Profile profile = new Profile(new Tally(), new Tally());
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                profile.add(file.readEvent());
            }
        }
        return profile;
    }

    private void add(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return;
        }
        switch (event.getEventType().getName()) {
            case ProfiledVerdicts.TIME -> add(time, event, event.getThread("sampledThread"), 1);
            case ProfiledVerdicts.BYTES -> add(bytes, event, event.getThread(), (double) event.getLong("weight"));
            default -> {
                // the recording's own
            }
        }
    }

    private static void add(Tally tally, RecordedEvent event, RecordedThread thread, double weight) {
        List<Frame> stack = new ArrayList<>();
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            var method = frame.getMethod();
            stack.add(new Frame(method.getType().getName(), method.getName()));
        }
        Collections.reverse(stack);
        if (!stack.isEmpty() && thread != null && ProfiledVerdicts.THREAD.equals(thread.getJavaName())) {
            tally.add(stack, weight);
        }
    }
}
