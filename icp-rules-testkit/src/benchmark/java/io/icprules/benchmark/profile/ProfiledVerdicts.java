package io.icprules.benchmark.profile;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.benchmark.Corpus;
import io.icprules.benchmark.Fork;
import io.icprules.benchmark.WarmUp;
import io.icprules.drools.engine.Contender;
import io.icprules.drools.engine.EngineRun;
import io.icprules.drools.engine.RuleScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jdk.jfr.Recording;

/** Judges the mix by generated Java, warmed up, while samples are taken. Runs in a process of its own. */
public final class ProfiledVerdicts {

    /** Event of a sample of the processor. */
    static final String TIME = "jdk.ExecutionSample";

    /** Event of a sample of allocations. */
    static final String BYTES = "jdk.ObjectAllocationSample";

    /** Name of the thread that judges. */
    static final String THREAD = "judges";

    /** The shortest the virtual machine knows. */
    private static final Duration PERIOD = Duration.ofMillis(1);

    /** Bytes from one sample of allocations to the next: each is taken when a thread needs another buffer. */
    private static final int BETWEEN_ALLOCATIONS = 300_000;

    private static volatile Verdict last;

    private ProfiledVerdicts() {}

    /** Starts the process and reads the samples. */
    public static Profile run(WarmUp warmUp, int seconds) throws IOException {
        Path recording = Files.createTempFile("verdicts", ".jfr");
        try {
            Fork.run(
                    List.of(
                            "-Xms1g",
                            "-Xmx3g",
                            warmUp.option(),
                            "-XX:-ResizeTLAB",
                            "-XX:TLABSize=" + BETWEEN_ALLOCATIONS,
                            "-XX:+UnlockDiagnosticVMOptions",
                            "-XX:+DebugNonSafepoints",
                            "-XX:FlightRecorderOptions=stackdepth=256"),
                    ProfiledVerdicts.class,
                    recording.toString(),
                    Integer.toString(seconds));
            return Profile.read(recording);
        } finally {
            Files.deleteIfExists(recording);
        }
    }

    /** Judges: {@code FILE SECONDS}. */
    public static void main(String[] args) throws Exception {
        List<FilingApplication> filings = new ArrayList<>(Corpus.MIX.filings());
        FilingRules rules = new EngineRun(Contender.GENERATED, RuleScope.WHOLE, 1).filingRules();
        Runnable work = () -> filings.forEach(filing -> last = rules.evaluate(filing));
        WarmUp.asTold().with(work);
        Duration length = Duration.ofSeconds(Integer.parseInt(args[1]));
        try (Recording recording = new Recording()) {
            recording.enable(TIME).withPeriod(PERIOD);
            recording.enable(BYTES).with("throttle", "off");
            recording.start();
            // A thread of its own: the first sample of a thread has the weight of all it ever allocated.
            Thread judge = new Thread(() -> judge(filings, work, length), THREAD);
            judge.start();
            judge.join();
            recording.stop();
            recording.dump(Path.of(args[0]));
        }
    }

    /** In changing order: otherwise every so many bytes would be the same place again. */
    private static void judge(List<FilingApplication> filings, Runnable work, Duration length) {
        Random random = new Random(6);
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < length.toNanos()) {
            Collections.shuffle(filings, random);
            work.run();
        }
    }
}
