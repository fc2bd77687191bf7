package io.icprules.testkit.scenario;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs scenarios against a rule base. Thread-safe. In a test:
 *
 * <pre>{@code
 * new ScenarioRunner(FilingRules.load()).run(Path.of("my.scenario.yaml")).assertPassed();
 * }</pre>
 */
public final class ScenarioRunner {

    private final FilingRules rules;
    private final RuleNames names;

    /** A runner for a rule base. */
    public ScenarioRunner(FilingRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.names = new RuleNames(rules.describe().rules());
    }

    /**
     * Reads and runs all scenarios of a file.
     *
     * @return a result for each scenario, row and date, in the order of the file
     * @throws io.icprules.document.DocumentException if it has problems
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public List<ScenarioResult> runAll(Path file) {
        return ScenarioFile.readAll(file).stream().map(this::run).toList();
    }

    /**
     * Reads and runs a file that is one scenario.
     *
     * @throws io.icprules.document.DocumentException if it has problems, or is several scenarios
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
            mismatches.add(new Mismatch(
                    "expect", scenario.line(), 1, "at least one expectation", "none", List.of(), List.of(), List.of()));
        }
        for (Expectation expectation : scenario.expectations()) {
            if (expectation instanceof ListExpectation list) {
                List<Mismatch> unknown = names.unknown(list);
                mismatches.addAll(unknown.isEmpty() ? list.check(judged) : unknown);
            } else if (expectation instanceof ValueExpectation value) {
                mismatches.addAll(value.check(judged));
            }
        }
        return new ScenarioResult(scenario, judged.verdict(), mismatches);
    }
}
