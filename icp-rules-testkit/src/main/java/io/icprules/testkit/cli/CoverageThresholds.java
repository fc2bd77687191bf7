package io.icprules.testkit.cli;

import io.icprules.testkit.coverage.CoverageSource;
import io.icprules.testkit.coverage.Threshold;
import io.icprules.testkit.coverage.Threshold.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on what a coverage has to reach. */
final class CoverageThresholds {

    @Option(
            names = "--min-fired",
            paramLabel = "PERCENT",
            description = "Least share of the rules that scenarios must fire.")
    private @Nullable Double fired;

    @Option(
            names = "--min-conditions",
            paramLabel = "PERCENT",
            description = "Least share of the tests that scenarios must make decide alone.")
    private @Nullable Double conditions;

    @Option(
            names = "--min-reached",
            paramLabel = "PERCENT",
            description = "Least share of the rules that generated filings must fire.")
    private @Nullable Double reached;

    /**
     * The thresholds that were given.
     *
     * @throws IllegalArgumentException if one is not from 0 to 100
     */
    List<Threshold> list() {
        List<Threshold> list = new ArrayList<>();
        add(list, Measure.FIRED, CoverageSource.SCENARIOS, fired);
        add(list, Measure.CONDITIONS, CoverageSource.SCENARIOS, conditions);
        add(list, Measure.FIRED, CoverageSource.PROPERTIES, reached);
        return list;
    }

    private static void add(List<Threshold> list, Measure measure, String source, @Nullable Double percent) {
        if (percent != null) {
            list.add(new Threshold(measure, source, percent));
        }
    }
}
