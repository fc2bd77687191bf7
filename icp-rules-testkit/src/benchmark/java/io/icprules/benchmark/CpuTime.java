package io.icprules.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the whole process for an operation: all threads, those of the garbage collector and the compiler too.
 * Other work on the machine does not count, as it does for time on the wall. Tells the compiler's time on its own too, so
 * that one can see whether the warm-up was long enough.
 */
public final class CpuTime implements InternalProfiler {

    /** Processor time. */
    static final String CPU = "cpu.ns";

    /** What the compiler took of it. */
    static final String COMPILER = "compiler.ns";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;
    private long compiledBefore;

    @Override
    public String getDescription() {
        return "processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        compiledBefore = WarmUp.compiled();
        before = system.getProcessCpuTime();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = system.getProcessCpuTime() - before;
        long compiled = TimeUnit.MILLISECONDS.toNanos(WarmUp.compiled() - compiledBefore);
        double operations = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(CPU, spent / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(COMPILER, compiled / operations, "ns/op", AggregationPolicy.AVG));
    }
}
