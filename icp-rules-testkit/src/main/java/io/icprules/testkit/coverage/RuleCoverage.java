package io.icprules.testkit.coverage;

import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.engine.RuleWorkbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which rules a set of filings reached. Immutable and thread-safe. One line in a test makes a build fail when a rule has
 * no scenario that it fires in:
 *
 * <pre>{@code
 * RuleCoverage.of(Path.of("src/test/resources/scenarios")).requireFired(100);
 * }</pre>
 *
 * @param workbench the rules
 * @param windows days of the rule base, cut wherever a rule begins or ends
 * @param sources where the filings came from
 * @param rules every rule, in the order in which they are reported
 */
public record RuleCoverage(
        RuleWorkbench workbench, List<DateWindow> windows, List<CoverageSource> sources, List<CoveredRule> rules) {

    /** Copies the lists. */
    public RuleCoverage {
        windows = List.copyOf(windows);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /**
     * What the scenarios of folders or files reach of the bundled rules.
     *
     * @throws io.icprules.document.DocumentException if scenarios cannot be read
     * @throws io.icprules.api.FilingRulesException if there is no such folder, or the rules fail
     */
    public static RuleCoverage of(Path... scenarios) {
        return of(RuleWorkbench.bundled(), scenarios);
    }

    /**
     * What the scenarios of folders or files reach of some rules.
     *
     * @throws io.icprules.document.DocumentException if scenarios cannot be read
     * @throws io.icprules.api.FilingRulesException if there is no such folder, or the rules fail
     */
    public static RuleCoverage of(RuleWorkbench workbench, Path... scenarios) {
        CoverageCollector collector = new CoverageCollector(workbench);
        for (Path path : scenarios) {
            collector.scenarios(path);
        }
        return collector.coverage();
    }

    /** Version and digest of the rules. */
    public RuleBaseId ruleBase() {
        return workbench.filingRules().describe().id();
    }

    /** The same with only those rules that meet a condition. */
    public RuleCoverage only(Predicate<CoveredRule> wanted) {
        return new RuleCoverage(
                workbench, windows, sources, rules.stream().filter(wanted).toList());
    }

    /** Figures of the scenarios over all rules. */
    public Share share() {
        return share(CoverageSource.SCENARIOS);
    }

    /** Figures of a source over all rules. */
    public Share share(String source) {
        return Share.of(rules, source);
    }

    /**
     * Demands that scenarios fire so many of the rules.
     *
     * @param percent from 0 to 100
     * @return this coverage
     * @throws AssertionError if they fire fewer; names each rule that never fired, with its place and what kept it silent
     */
    public RuleCoverage requireFired(double percent) {
        return requireFired(CoverageSource.SCENARIOS, percent);
    }

    /**
     * Demands that the filings of a source fire so many of the rules.
     *
     * @param source name of the source
     * @param percent from 0 to 100
     * @return this coverage
     * @throws AssertionError if they fire fewer; names each rule that never fired, with its place and what kept it silent
     */
    public RuleCoverage requireFired(String source, double percent) {
        new Threshold(Threshold.Measure.FIRED, source, percent).demand(this);
        return this;
    }

    /**
     * Demands that so many tests of rules were decisive in scenarios: that they alone kept their rule silent at least
     * once.
     *
     * @param percent from 0 to 100
     * @return this coverage
     * @throws AssertionError if there are fewer; names the rules and their tests
     */
    public RuleCoverage requireConditions(double percent) {
        return requireConditions(CoverageSource.SCENARIOS, percent);
    }

    /**
     * Demands that so many tests of rules were decisive in filings of a source.
     *
     * @param source name of the source
     * @param percent from 0 to 100
     * @return this coverage
     * @throws AssertionError if there are fewer; names the rules and their tests
     */
    public RuleCoverage requireConditions(String source, double percent) {
        new Threshold(Threshold.Measure.CONDITIONS, source, percent).demand(this);
        return this;
    }
}
