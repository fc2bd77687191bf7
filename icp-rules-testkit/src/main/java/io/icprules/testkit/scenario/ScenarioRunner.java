package io.icprules.testkit.scenario;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Runs scenarios against a rule base. Thread-safe. In a test:
 *
 * <pre>{@code
 * new ScenarioRunner(FilingRules.load()).run(Path.of("my.scenario.yaml")).assertPassed();
 * }</pre>
 */
public final class ScenarioRunner {

    private final FilingRules rules;
    private final Set<String> facts = new HashSet<>();
    private final Set<String> contradictions = new HashSet<>();

    /** A runner for a rule base. */
    public ScenarioRunner(FilingRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        for (RuleDescription rule : rules.describe().rules()) {
            facts.add(rule.factId());
            contradictions.addAll(rule.contradictions());
        }
    }

    /**
     * Reads and runs a scenario file.
     *
     * @throws io.icprules.document.DocumentException if it has problems
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public ScenarioResult run(Path file) {
        return run(ScenarioFile.read(file));
    }

    /** Runs a scenario by the rules of its day of submission. */
    public ScenarioResult run(Scenario scenario) {
        return run(scenario, EvaluationOptions.DEFAULT);
    }

    /** Runs a scenario with options. */
    public ScenarioResult run(Scenario scenario, EvaluationOptions options) {
        Judged judged = new Judged(rules, scenario.application(), options);
        List<Mismatch> mismatches = new ArrayList<>();
        if (scenario.expectations().isEmpty()) {
            // a scenario that expects nothing would pass whatever the rules say
            mismatches.add(new Mismatch("expect", 0, "at least one expectation", "none", List.of()));
        }
        for (Expectation expectation : scenario.expectations()) {
            if (expectation instanceof ListExpectation list) {
                List<String> unknown = unknownNames(list);
                mismatches.addAll(unknown.isEmpty() ? list.check(judged) : List.of(unknown(list, unknown)));
            } else if (expectation instanceof ValueExpectation value) {
                mismatches.addAll(value.check(judged));
            }
        }
        return new ScenarioResult(scenario, judged.verdict(), mismatches);
    }

    /** A name with a slip in it would make "excludes" hold for ever. */
    private List<String> unknownNames(ListExpectation expectation) {
        if (expectation.aspect().namesFacts()) {
            return expectation.items().stream()
                    .filter(item -> !facts.contains(item))
                    .toList();
        }
        return expectation.aspect() == ListAspect.CONTRADICTIONS
                ? expectation.items().stream()
                        .filter(item -> !contradictions.contains(item))
                        .toList()
                : List.of();
    }

    private static Mismatch unknown(ListExpectation expectation, List<String> names) {
        return new Mismatch(
                expectation.key(),
                expectation.line(),
                "names the rule base knows",
                names.toString(),
                List.of("`icp-rules describe --rules` lists the rules and their facts"));
    }
}
