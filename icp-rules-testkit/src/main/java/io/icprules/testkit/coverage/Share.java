package io.icprules.testkit.coverage;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How many rules fired, and how many of their tests did something.
 *
 * @param rules all rules
 * @param fired rules that fired
 * @param tests all tests of their conditions
 * @param stopped tests that were the first to fail at least once
 * @param decisive tests that alone kept their rule silent at least once
 */
public record Share(long rules, long fired, long tests, long stopped, long decisive) {

    static Share of(List<CoveredRule> rules, String source) {
        return of(rules, rule -> rule.of(source));
    }

    static Share of(List<CoveredRule> rules, Function<CoveredRule, RuleCounts> counts) {
        Share sum = new Share(0, 0, 0, 0, 0);
        for (CoveredRule rule : rules) {
            sum = sum.plus(counts.apply(rule));
        }
        return sum;
    }

    private Share plus(RuleCounts rule) {
        return new Share(
                rules + 1,
                fired + (rule.hasFired() ? 1 : 0),
                tests + rule.tests().size(),
                stopped + rule.tests().stream().filter(t -> t.stopped() > 0).count(),
                decisive + rule.decisiveTests());
    }

    /** Rules that fired, of a hundred. */
    public double firedPercent() {
        return percent(fired, rules);
    }

    /** Tests that were the first to fail, of a hundred. */
    public double stoppedPercent() {
        return percent(stopped, tests);
    }

    /** Tests that decided alone, of a hundred. */
    public double decisivePercent() {
        return percent(decisive, tests);
    }

    /** With two decimals, never rounded up: 100.00 means all. */
    static String text(double percent) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(percent * 100) / 100);
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
