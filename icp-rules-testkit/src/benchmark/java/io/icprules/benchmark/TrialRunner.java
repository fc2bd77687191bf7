package io.icprules.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a trial once, in a process of its own.
 *
 * @param warmUp what comes first
 * @param warmUps iterations after it that are not counted: the loop around what is measured is compiled, too
 * @param iterations iterations that are counted
 * @param length how long one lasts
 * @param docs folder of the documentation, where the sample filing is
 */
record TrialRunner(WarmUp warmUp, int warmUps, int iterations, TimeValue length, String docs) {

    Measured run(Trial trial) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("^" + Judgement.class.getName().replace(".", "\\.") + "\\." + trial.method() + "$")
                .param("contender", trial.contender())
                .param("scope", trial.scope().name())
                .param("corpus", trial.corpus().name())
                .param("versions", Integer.toString(trial.versions()))
                .threads(trial.threads())
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(length)
                .measurementIterations(iterations)
                .measurementTime(length)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgs("-Xms1g", "-Xmx3g", warmUp.option(), "-Dbenchmark.docs=" + docs)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        RunResult result = results.iterator().next();
        double filings = trial.filings();
        return new Measured(
                second(result, CpuTime.CPU) / filings,
                result.getPrimaryResult().getScore() / filings,
                second(result, "gc.alloc.rate.norm") / filings,
                second(result, CpuTime.COMPILER) / filings);
    }

    private static double second(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }
}
