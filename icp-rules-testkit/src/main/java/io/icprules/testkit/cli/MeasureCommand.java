package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.scenario.Scenario;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code icp-rules measure}: how long the rules take on this machine. Times are read from the JVM, never from a calendar
 * clock, and decide nothing.
 */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        header = "Measures the time to the first verdict and the time a verdict takes.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description =
                "Reads one filing, judges it once, then again and again in batches after a warm-up. Figures are those"
                        + " of this machine at this moment: compare figures of one run only.",
        optionListHeading = "%nOptions:%n")
final class MeasureCommand implements Callable<Integer> {

    private static final int WARM_UP_BATCHES = 10;

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;

    @Parameters(paramLabel = "FILE", description = "A filing, as for evaluate.")
    private String file = "";

    @Option(
            names = "--batches",
            defaultValue = "20",
            description = "Measured batches, after " + WARM_UP_BATCHES + " that are not (default: ${DEFAULT-VALUE}).")
    private int batches;

    @Option(names = "--size", defaultValue = "1000", description = "Verdicts in a batch (default: ${DEFAULT-VALUE}).")
    private int size;

    MeasureCommand(Terminal terminal, Supplier<FilingRules> rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        List<Input> inputs = new ArrayList<>();
        new InputReader(terminal, null).read(file, inputs::add);
        inputs.forEach(input -> input.problems().forEach(terminal::complain));
        Scenario filing = inputs.size() == 1 ? inputs.get(0).filing() : null;
        if (filing == null) {
            terminal.complain(file + ": one filing is needed to measure with");
            return ExitCodes.UNUSABLE;
        }
        measure(filing.application());
        return ExitCodes.FINE;
    }

    private void measure(FilingApplication application) {
        long begun = System.nanoTime();
        FilingRules loaded = rules.get();
        long ready = System.nanoTime();
        loaded.evaluate(application);
        long judged = System.nanoTime();
        long sinceStart = ManagementFactory.getRuntimeMXBean().getUptime();
        PrintWriter out = terminal.out();
        out.println("loading the rules             " + millis(ready - begun));
        out.println("first verdict after that      " + millis(judged - ready));
        out.println("JVM start to first verdict    " + sinceStart + " ms");
        double[] micros = new double[batches];
        for (int batch = -WARM_UP_BATCHES; batch < batches; batch++) {
            double time = batch(loaded, application);
            if (batch >= 0) {
                micros[batch] = time;
            }
        }
        Arrays.sort(micros);
        out.println("a verdict, one thread         " + text(micros[batches / 2]) + " µs (from " + text(micros[0])
                + " to " + text(micros[batches - 1]) + " in " + batches + " batches of " + size + ")");
    }

    private double batch(FilingRules loaded, FilingApplication application) {
        long begun = System.nanoTime();
        for (int i = 0; i < size; i++) {
            loaded.evaluate(application);
        }
        return (System.nanoTime() - begun) / 1_000.0 / size;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f ms", nanos / 1_000_000.0);
    }

    private static String text(double micros) {
        return String.format(Locale.ROOT, "%.0f", micros);
    }
}
