package io.icprules.benchmark;

import java.util.List;

/** Tells which figures have time of the compiler in them, so that nobody takes them for those of a settled process. Stateless. */
final class Unsettled {

    /** So much of the processor time. */
    private static final double NOTABLE = 0.05;

    private Unsettled() {}

    /** A paragraph that names the trials; empty if there are none. */
    static String of(Results results) {
        List<String> trials = results.all().keySet().stream()
                .filter(trial -> results.spread(trial, m -> m.compilerNanos() / m.cpuNanos())
                                .most()
                        > NOTABLE)
                .map(trial -> "`" + trial + "`")
                .toList();
        return trials.isEmpty()
                ? ""
                : "\nIn some trials the compiler took more than 5 %% of the time, their figures are too high: %s.\n"
                        .formatted(String.join(", ", trials));
    }
}
