package io.icprules.benchmark;

import io.icprules.benchmark.profile.Profile;
import io.icprules.benchmark.profile.Step;
import io.icprules.benchmark.profile.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The profile as a Markdown table. Stateless. */
final class ProfileTable {

    private static final int METHODS = 3;
    private static final double LEAST = 0.005;

    private ProfileTable() {}

    static String of(Profile profile) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, """

                ### Profile of a verdict

                Generated Java, the whole rule base: %,d samples of the thread that judges, and %,d of what it allocates, weighed by
                bytes; shares are of the whole. A *part* is what the step calls, with all that is called from there; *nearest* is
                our method that a sample is in, or that called the library it is in.

                | step | share of samples | share of bytes | parts, by samples | nearest, by samples | nearest, by bytes |
                |---|---:|---:|---|---|---|
                """, profile.time().samples(), profile.bytes().samples()));
        for (Step step : Step.values()) {
            text.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            step.label(),
                            percent(profile.time().share(step)),
                            percent(profile.bytes().share(step)),
                            listed(profile.time().parts(step)),
                            listed(profile.time().nearest(step)),
                            listed(profile.bytes().nearest(step))));
        }
        return text.toString();
    }

    private static String listed(List<Tally.Hot> methods) {
        return methods.stream()
                .limit(METHODS)
                .filter(hot -> hot.share() >= LEAST)
                .map(hot -> "`" + hot.method() + "` " + percent(hot.share()))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.0095 ? "%.1f %%" : "%.0f %%", share * 100);
    }
}
