package io.icprules.testkit.coverage;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.testkit.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Judges filings and counts what they reach of the rules, each source by itself. Thread-safe; what comes out depends
 * neither on the order of the threads nor on their number.
 */
public final class CoverageCollector {

    private final RuleWorkbench workbench;
    private final DateWindows windows;
    private final Map<String, SourceCounter> sources = new LinkedHashMap<>();

    /** A collector that has seen nothing. */
    public CoverageCollector(RuleWorkbench workbench) {
        this.workbench = workbench;
        windows = DateWindows.of(
                workbench.rules().stream().map(rule -> rule.definition().description()));
    }

    /**
     * Counts the scenarios of a folder, as the source {@value CoverageSource#SCENARIOS}.
     *
     * @param path folder or file
     * @throws io.icprules.document.DocumentException if scenarios cannot be read; nothing is counted then
     * @throws io.icprules.api.FilingRulesException if there is no such folder, or the rules fail
     */
    public CoverageCollector scenarios(Path path) {
        return scenarios(AllScenarios.below(path));
    }

    /** Counts scenarios, as the source {@value CoverageSource#SCENARIOS}. */
    public CoverageCollector scenarios(List<Scenario> scenarios) {
        SourceCounter counter = source(CoverageSource.SCENARIOS);
        long first = counter.reserve(scenarios.size());
        IntStream.range(0, scenarios.size()).parallel().forEach(i -> {
            Scenario scenario = scenarios.get(i);
            counter.add(first + i, scenario.id(), scenario.application());
        });
        return this;
    }

    /**
     * Counts filings that are made by number, which reports call {@code #0}, {@code #1} and so on.
     *
     * @param source name of the source
     * @param filings makes the filing of a number; asked by several threads at once, in any order
     * @param count how many to take
     */
    public CoverageCollector filings(String source, LongFunction<FilingApplication> filings, long count) {
        SourceCounter counter = source(source);
        LongStream.range(0, count).parallel().forEach(i -> counter.add(i, "#" + i, filings.apply(i)));
        return this;
    }

    /** Counts one filing. */
    public void add(String source, String name, FilingApplication application) {
        SourceCounter counter = source(source);
        counter.add(counter.reserve(1), name, application);
    }

    private SourceCounter source(String name) {
        synchronized (sources) {
            return sources.computeIfAbsent(name, n -> new SourceCounter(workbench, windows));
        }
    }

    /** What was reached so far. */
    public RuleCoverage coverage() {
        Map<String, SourceCounter> seen;
        synchronized (sources) {
            seen = new LinkedHashMap<>(sources);
        }
        List<CoverageSource> named = new ArrayList<>();
        seen.forEach((name, counter) -> named.add(counter.source(name)));
        List<CoveredRule> rules = new ArrayList<>();
        for (InterpretedRule rule : workbench.rules()) {
            Map<String, RuleCounts> counts = new LinkedHashMap<>();
            seen.forEach((name, counter) -> counts.put(name, counter.counts(rule.definition())));
            rules.add(new CoveredRule(rule, counts));
        }
        return new RuleCoverage(workbench, windows.list(), named, rules);
    }
}
